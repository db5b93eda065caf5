import type { Source } from '@/lib/pages/shown'
import { words } from '@/words'

/** The numbered source list of a page; each entry leads back to where it is cited. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{words.sources.title}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.key} id={`source-${source.number}`} value={source.number}>
            <p className="source-plain">{source.plain}</p>
            <p>
              {source.text} {source.link && <SourceLink href={source.link.href} label={source.link.label} />}
            </p>
            <p className="backlinks no-print">
              {words.sources.citedAbove}{' '}
              {source.marks.map((mark, i) => (
                <a key={mark} href={`#${mark}`} aria-label={words.sources.backTo(i + 1, source.number)}>
                  {i + 1}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function SourceLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} rel="external">
      {label}
    </a>
  )
}
