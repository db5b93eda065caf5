import type { Heading } from '@/lib/markdown/text'
import { words } from '@/words'

/** The contents list: folded above the text on phones, beside it on wide screens, where a script marks the part in sight. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const list = (
    <ol>
      {headings.map((heading) => (
        <li key={heading.id}>
          <a href={`#${heading.id}`}>{heading.text}</a>
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <details className="contents-folded">
        <summary>{words.layout.onThisPage}</summary>
        {list}
      </details>
      <nav className="contents-beside" aria-label={words.layout.onThisPage} data-contents>
        <p>{words.layout.onThisPage}</p>
        {list}
      </nav>
    </>
  )
}
