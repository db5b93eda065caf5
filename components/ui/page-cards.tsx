import type { PageLink } from '@/lib/pages/shell'

/** Of a list beside the text. */
export const marginHeading = 'mb-3 text-[1.1rem]'

/** A list of pages beside the text, with its heading; nothing when there are none. */
export function MarginCards({ id, title, links }: { id: string; title: string; links: readonly PageLink[] }) {
  if (links.length === 0) return null
  return (
    <section className="no-print">
      <h2 id={id} className={marginHeading}>
        {title}
      </h2>
      <PageCards links={links} />
    </section>
  )
}

/** Links to pages as a column of cards, for the margin. */
export function PageCards({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="grid gap-2">
      {links.map((link) => (
        <li key={link.href}>
          <a
            className="block rounded-lg border border-hair bg-card px-4 py-3 text-sm leading-[1.35] font-semibold no-underline hover:underline"
            href={link.href}
          >
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
