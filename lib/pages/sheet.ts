import { words } from '../../words'
import type { Sheet } from '../content'
import { sectionAddress } from '../content/addresses'
import { resolve } from './resolve'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock } from './shown'

export type SheetModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  rows: { gap: string; look: string; ask: string; pages: PageLink[] }[]
  body: ShownBlock[]
  apparatus: Apparatus
  related: PageLink[]
  review: Review
}

export function sheetModel(sheet: Sheet): SheetModel {
  const { body, apparatus } = resolve([], sheet.body)
  return {
    head: headOf(sheet),
    crumbs: [home, { label: words.sections.deciding.title, href: sectionAddress('deciding') }],
    title: sheet.title,
    lead: sheet.description,
    rows: sheet.rows.map((row) => ({ ...row, pages: linksTo(row.pages) })),
    body,
    apparatus,
    related: linksTo(sheet.related),
    review: reviewOf(sheet),
  }
}
