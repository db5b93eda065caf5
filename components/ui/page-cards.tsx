import type { PageLink } from '@/lib/pages/shell'

/** Of a list beside the text. */
export const marginHeading = 'mb-3 text-[1.1rem]'

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
