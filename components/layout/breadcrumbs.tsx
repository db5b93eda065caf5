import type { Crumb } from '@/lib/pages/shell'
import { words } from '@/words'

/** On phones without the first page, which the name of the site in the header leads to. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="no-print breadcrumbs" aria-label={words.layout.whereYouAre}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
