/** What changed on the pages of this build, with new pages, for data and feeds. */
import { allChanges } from '../content/versions'
import { addresses, pageModel } from '../pages/kinds'
import { site } from '../site'
import type { Item } from './schemas'

export type ChangeItem = Item<'changes'>

/** Of one day, what may hurt people first. */
const order: readonly ChangeItem['kind'][] = ['safety', 'meaning', 'wording', 'new']

/** Newest first. Ids count from the oldest change of a page, so that they stay when a change is added. */
export function changeItems(): ChangeItem[] {
  const count = new Map<string, number>()
  const changed = allChanges()
    .reverse()
    .map(({ address, ...change }): ChangeItem => {
      const number = (count.get(address) ?? 0) + 1
      count.set(address, number)
      return { ...change, ...pageOf(address), id: `${address}#change-${number}` }
    })
    .reverse()
  const made = addresses.flatMap((address): ChangeItem[] => {
    const { published, description } = pageModel(address).head
    return published
      ? [{ ...pageOf(address), id: `${address}#new`, date: published, kind: 'new', note: description }]
      : []
  })
  return [...changed, ...made].sort(
    (a, b) => b.date.localeCompare(a.date) || order.indexOf(a.kind) - order.indexOf(b.kind),
  )
}

/** A claim is named with its verdict. */
function pageOf(address: string) {
  const { title, shareTitle } = pageModel(address).head
  return { address, url: `${site.origin}${address}`, title: shareTitle ?? title }
}
