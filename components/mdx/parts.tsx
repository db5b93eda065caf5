import type { ReactNode } from 'react'
import type { Part, Row } from '@/lib/pages/parts'
import type { Source } from '@/lib/pages/shown'
import { words } from '@/words'
import { Inlines } from './inline'
import { Prose } from './prose'

type Props = { parts: readonly Part[]; claimList?: ReactNode }

/** The text of a page: its sources beside it, pictures, tables and care cards as wide as both, what is for checking folded. */
export function Parts({ parts, claimList }: Props) {
  return parts.map((part, i) => {
    const rows = <Rows part={part} claimList={claimList} />
    const { heading } = part
    if (!heading)
      return (
        <div key={i} className="with-margin">
          {rows}
        </div>
      )
    if (!part.folded)
      return (
        <section key={heading.id} aria-labelledby={heading.id} className="with-margin mt-7">
          {rows}
        </section>
      )
    return (
      <details key={heading.id} className="part folded-part">
        <summary className="fold-title">
          <h2 className="text-[1.35rem]">
            <Inlines nodes={heading.children} />
          </h2>
        </summary>
        <div id={heading.id} className="with-margin scroll-mt-16 pb-6">
          {rows}
        </div>
      </details>
    )
  })
}

function Rows({ part, claimList }: { part: Part; claimList: ReactNode }) {
  const heading = !part.folded && part.heading
  return (
    <>
      {heading && (
        <h2 id={heading.id} className="xl:col-span-2">
          <Inlines nodes={heading.children} />
        </h2>
      )}
      {part.rows.map((row, i) => (
        <RowOf key={i} row={row} titled={part.heading !== undefined} claimList={claimList} />
      ))}
    </>
  )
}

/** Findings, and boxes, that follow each other stand side by side. */
function RowOf({ row, titled, claimList }: { row: Row; titled: boolean; claimList: ReactNode }) {
  return (
    <>
      <div className={`prose not-first:mt-3.5 ${row.wide ? 'wide-row' : 'xl:col-1'}`}>
        <Prose blocks={row.blocks} claimList={claimList} titled={titled} />
      </div>
      {row.sources.length > 0 && <SourcesBeside sources={row.sources} />}
    </>
  )
}

/** What a row cites, in a few words each; the list at the end says the rest. */
function SourcesBeside({ sources }: { sources: readonly Source[] }) {
  return (
    <div className="no-print sources-beside">
      <p className="sr-only">{words.sources.ofThisPart}</p>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>
            <a href={`#source-${source.number}`}>
              <b>{source.number}</b> {source.plain}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
