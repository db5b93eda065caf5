import type { Heading } from '@/lib/markdown/text'
import { words } from '@/words'

/** The contents list: beside the text on wide screens, folded above it on phones. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  if (headings.length < 2) return null
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
      <details className="no-print my-5 border-y border-hair py-[0.6rem] lg:hidden">
        <summary>{words.layout.onThisPage}</summary>
        {list('inline-block py-[0.3rem]')}
      </details>
      <nav
        className="no-print hidden max-h-[calc(100vh-3rem)] overflow-y-auto border-l-2 border-hair pl-5 text-sm leading-[1.4] lg:sticky lg:top-6 lg:col-2 lg:row-2 lg:mt-6 lg:block"
        aria-label={words.layout.onThisPage}
      >
        <p className="font-semibold">{words.layout.onThisPage}</p>
        {list('block py-[0.35rem]')}
      </nav>
    </>
  )
}
