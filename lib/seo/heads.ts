import { findingAddress } from '../content/addresses'
import { findings } from '../content/records'
import { addresses, pageModel } from '../pages'
import { glossaryModel, homeModel, questionsModel, referencesModel } from '../pages/lists'
import type { Head } from '../pages/shell'

/** Findings change on the day on which they are taken from their source. */
const taken = new Map([...findings.values()].map((f) => [findingAddress(f.id), f.extracted]))
const newestTaken = [...taken.values()].sort().at(-1)

/** Heads of every page that search engines may list: lists with routes of their own, then pages from content. */
export function allHeads(): Head[] {
  return [
    ...[homeModel, questionsModel, glossaryModel, referencesModel].map((model) => model().head),
    ...addresses.map((address) => pageModel(address).head),
  ]
    .filter((head) => head.index)
    .map((head) => ({ ...head, modified: head.modified ?? taken.get(head.address) ?? newestTaken }))
}
