import type { Heading } from '@/lib/markdown/text'
import { words } from '@/words'

const beside =
  'block border-l-3 border-line/40 py-1.5 pl-[0.8125rem] text-ink no-underline hover:underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent forced-colors:aria-[current]:border-[Highlight]'

/** The contents list: folded above the text on phones, beside it on wide screens, where a script marks the part in sight. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const list = (link: string) => (
    <ol>
      {headings.map((heading) => (
        <li key={heading.id}>
          <a className={link} href={`#${heading.id}`}>
            {heading.text}
          </a>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <details className="border-b border-hair py-3 lg:hidden">
        <summary className="font-semibold">{words.layout.onThisPage}</summary>
        {list('inline-block py-[0.3rem]')}
      </details>
      <nav
        className="hidden max-h-[calc(100vh-3rem)] max-w-60 overflow-y-auto rounded-lg border border-hair bg-card px-4 py-4 text-[0.9375rem] leading-[1.35] lg:block"
        aria-label={words.layout.onThisPage}
        data-contents
      >
        <p className="mb-2 font-bold">{words.layout.onThisPage}</p>
        {list(beside)}
      </nav>
    </>
  )
}
