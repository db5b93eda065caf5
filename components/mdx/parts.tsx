import type { ReactNode } from 'react'
import type { Part, Row } from '@/lib/pages/parts'
import type { Source } from '@/lib/pages/shown'
import { words } from '@/words'
import { Inlines } from './inline'
import { Prose } from './prose'

/** Text (40rem) with a margin (15rem) from 80rem. */
export const withMargin = 'xl:grid xl:grid-cols-[40rem_15rem] xl:gap-x-11 print:block'

type Props = { parts: readonly Part[]; claimList?: ReactNode }

/** The text of a page: its sources beside it, pictures, tables and care cards as wide as both, what is for checking folded. */
export function Parts({ parts, claimList }: Props) {
  return parts.map((part, i) => {
    const rows = <Rows part={part} claimList={claimList} />
    const { heading } = part
    if (!heading)
      return (
        <div key={i} className={withMargin}>
          {rows}
        </div>
      )
    if (!part.folded)
      return (
        <section key={heading.id} aria-labelledby={heading.id} className={`mt-7 ${withMargin}`}>
          {rows}
        </section>
      )
    return (
      <details
        key={heading.id}
        className="part group mt-7 border-y border-hair [details+&]:mt-0 [details+&]:border-t-0"
      >
        <summary className="flex items-baseline gap-3 py-3 before:w-3 before:shrink-0 before:font-bold before:text-accent before:content-['+'] print:before:hidden group-open:before:content-['−']">
          <h2 className="text-[1.35rem]">
            <Inlines nodes={heading.children} />
          </h2>
        </summary>
        <div id={heading.id} className={`scroll-mt-16 pb-6 ${withMargin}`}>
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
const wideRow =
  'xl:col-span-2 [&>.finding]:my-0 xl:grid xl:grid-cols-2 xl:gap-4 xl:[&>*]:mt-0 xl:[&>:not(.finding,.box)]:col-span-2 xl:[&>:last-child:nth-child(odd)]:col-span-2'

function RowOf({ row, titled, claimList }: { row: Row; titled: boolean; claimList: ReactNode }) {
  return (
    <>
      <div className={`prose not-first:mt-3.5 ${row.wide ? wideRow : 'xl:col-1'}`}>
        <Prose blocks={row.blocks} claimList={claimList} titled={titled} />
      </div>
      {row.sources.length > 0 && <SourcesBeside sources={row.sources} />}
    </>
  )
}

/** What a row cites, in a few words each; the list at the end says the rest. */
function SourcesBeside({ sources }: { sources: readonly Source[] }) {
  return (
    <div className="no-print hidden self-start border-l border-hair pt-1 pl-4 text-[0.875rem] leading-[1.35] text-quiet xl:block">
      <p className="sr-only">{words.sources.ofThisPart}</p>
      <ul>
        {sources.map((source) => (
          <li key={source.key} className="not-first:mt-2">
            <a className="block text-quiet no-underline hover:underline" href={`#source-${source.number}`}>
              <b className="text-accent">{source.number}</b> {source.plain}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
