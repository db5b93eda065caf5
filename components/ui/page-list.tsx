import type { PageLink } from '@/lib/pages/shell'

/** A list of links with one line about each. */
export function PageList({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="page-list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
          {link.about && <p>{link.about}</p>}
        </li>
      ))}
    </ul>
  )
}
