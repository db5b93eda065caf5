import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { Source } from '@/lib/pages/shown'
import { words } from '@/words'

/** The numbered source list of a page; each entry leads back to where it is cited. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <Fold id="sources" title={words.sources.count(sources.length)} className="sources">
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.key} id={`source-${source.number}`}>
            <p className="source-plain">{source.plain}</p>
            <p>
              {source.link?.label.startsWith('doi.org') ? (
                <span className="in-full">{source.text}</span>
              ) : (
                source.text
              )}{' '}
              {source.link && <SourceLink href={source.link.href} label={source.link.label} />}
            </p>
            <p className="backlinks no-print">
              {source.fresh} {words.sources.citedAbove}{' '}
              {source.marks.map((mark, i) => (
                <a key={mark} href={`#${mark}`} aria-label={words.sources.backTo(i + 1, source.number)}>
                  {i + 1}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <p className="meta no-print">
        <Rich text={words.sources.fresh} />
      </p>
    </Fold>
  )
}

export function SourceLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} rel="external">
      {label}
    </a>
  )
}
