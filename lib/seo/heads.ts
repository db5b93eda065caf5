import { addresses, pageModel } from '../pages'
import { glossaryModel, homeModel, questionsModel, referencesModel } from '../pages/lists'
import type { Head } from '../pages/shell'

/** Heads of every page that search engines may list: lists with routes of their own, then pages from content. */
export function allHeads(): Head[] {
  return [
    ...[homeModel, questionsModel, glossaryModel, referencesModel].map((model) => model().head),
    ...addresses.map((address) => pageModel(address).head),
  ].filter((head) => head.index)
}
