import { addresses, pageModel } from '../pages'
import { homeModel } from '../pages/home'
import { glossaryModel, questionsModel } from '../pages/lists'
import { referencesModel } from '../pages/references'
import type { Head } from '../pages/shell'

/** Heads of every page that search engines may list: lists with routes of their own, then pages from content. */
export function allHeads(): Head[] {
  return [
    ...[homeModel, questionsModel, glossaryModel, referencesModel].map((model) => model().head),
    ...addresses.map((address) => pageModel(address).head),
  ].filter((head) => head.index)
}
