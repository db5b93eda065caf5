import type { Crumb } from '@/lib/pages/shell'
import { words } from '@/words'

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="no-print text-sm" aria-label={words.layout.whereYouAre}>
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li
            key={crumb.href}
            className="not-last:after:ml-2 not-last:after:text-quiet not-last:after:content-['›']"
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
