/** Versions of pages: paper carries the address of the version that it shows. */

import { addressOf, versionAddress } from './addresses'
import { articles, claims, faqs, findingsWithPage, pages, shown, terms } from './index'
import type { Change } from './primitives'

/** A change that made a version. */
export type NewVersion = Change & { version: number }

export type Versioned = {
  address: string
  title: string
  /** the version that the site shows, from 1 */
  version: number
  /** ISO day of that version */
  date: string
  /** newest first */
  changes: NewVersion[]
}

type Doc = { address: string; title: string; changed: string; changes?: Change[] | undefined }

function versioned({ address, title, changed, changes = [] }: Doc): Versioned {
  const made = changes.filter((change): change is NewVersion => change.version !== undefined)
  return { address, title, version: made[0]?.version ?? 1, date: made[0]?.date ?? changed, changes: made }
}

const findings: readonly Doc[] = findingsWithPage.map(({ id, title, extracted, changes }) => ({
  address: addressOf('Finding', id),
  title,
  changed: extracted,
  changes,
}))

/** Pages that people print and hand out, in the order of the site. */
export const versionedPages: ReadonlyMap<string, Versioned> = new Map(
  [
    ...articles,
    ...faqs.map((faq) => ({ ...faq, title: faq.question })),
    ...shown.Decision,
    ...shown.Sheet,
    ...shown.DayPlan,
    ...claims,
    ...findings,
  ].map((doc) => [doc.address, versioned(doc)]),
)

export type OnPaper = {
  /** says whether a copy is current, as /v/q/drive/1/ */
  href: string
  version: number
  /** ISO day of the version */
  date: string
}

/** What paper and QR codes carry of a page; undefined for one without versions, which keeps its own address. */
export function onPaper(address: string): OnPaper | undefined {
  const page = versionedPages.get(address)
  return page && { href: versionAddress(address, page.version), version: page.version, date: page.date }
}

/** A change of a page, for feeds and data; old and new text where safety or meaning changed. */
export type PageChange = Change & { address: string; title: string }

/** What changed on the pages of this build, newest first; of one day in the order of the site. */
export function allChanges(): PageChange[] {
  const named = terms.map((term) => ({ ...term, title: term.term }))
  return [...pages, ...named, ...findings]
    .flatMap(({ address, title, changes = [] }) => changes.map((change) => ({ ...change, address, title })))
    .sort((a, b) => b.date.localeCompare(a.date))
}
