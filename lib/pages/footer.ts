import { words } from '../../words'
import { shown } from '../content'
import { fixed } from '../content/addresses'
import type { Crumb } from './shell'

/** Links at the foot of every page. */
export function footerLinks(): Crumb[] {
  const own = shown.SitePage.flatMap(({ address, footer = [] }) =>
    footer.map(({ order, label, anchor }) => ({
      order,
      label,
      href: anchor ? `${address}#${anchor}` : address,
    })),
  )
  return [
    ...own.sort((a, b) => a.order - b.order).map(({ label, href }) => ({ label, href })),
    { href: fixed.glossary, label: words.glossary.title },
    { href: fixed.references, label: words.references.title },
  ]
}
