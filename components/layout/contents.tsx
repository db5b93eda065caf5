import type { Heading } from '@/lib/markdown/text'

/** The contents list: beside the text on wide screens, folded above it on phones. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  if (headings.length < 2) return null
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
      <details className="contents-folded no-print">
        <summary>On this page</summary>
        {list}
      </details>
      <nav className="contents-beside no-print" aria-label="On this page">
        <p>On this page</p>
        {list}
      </nav>
    </>
  )
}
