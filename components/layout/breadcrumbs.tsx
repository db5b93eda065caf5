import type { Crumb } from '@/lib/pages/shell'
import { words } from '@/words'

/** On phones without the first page, which the name of the site in the header leads to. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="no-print text-sm" aria-label={words.layout.whereYouAre}>
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li
            key={crumb.href}
            className="max-md:first:not-last:hidden not-last:after:ml-2 not-last:after:text-quiet not-last:after:content-['›']"
          >
            <a className="inline-block py-1" href={crumb.href}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
