import type { ReactNode } from 'react'
import { CitationMarks } from '@/components/citation/marks'
import { TableFrame } from '@/components/ui/table-frame'
import type { Certainty } from '@/lib/content/schema'
import { told } from '@/lib/evidence/view'
import type { CiteMark, FindingEntry } from '@/lib/pages/shown'
import { words } from '@/words'
import { CertaintyBadge } from './certainty'
import { FindingPicture } from './pictures'
import { filled, outlined } from './tones'

type Props = {
  finding: FindingEntry
  marks: readonly CiteMark[]
  /** what names its certainty: with a link to what that means, unless a page has no room for links */
  Certainty?: (props: { level: Certainty }) => ReactNode
}

/** A finding: its result as the title, a picture and a table that hold the same numbers, and what they do not show. */
export function FindingFigure({ finding, marks, Certainty = CertaintyBadge }: Props) {
  return (
    <figure className="finding" id={`finding-${finding.id}`}>
      <figcaption>
        <span>
          {finding.title}. {words.finding.time} {finding.timeSpan}.
        </span>
        <strong>
          {finding.result.join(' ')}
          <CitationMarks marks={marks} />
        </strong>
      </figcaption>
      <div className="finding-body">
        <div>
          <FindingPicture picture={finding.picture} label={told(finding)} chance={finding.chance} />
        </div>
        <div>
          {finding.picture.kind === 'people' && <Legend finding={finding} picture={finding.picture} />}
          {finding.notes.map((note) => (
            <p key={note} className="mt-2 first:mt-0">
              {note}
            </p>
          ))}
          <div className="finding-limits">
            <strong>
              <Certainty level={finding.certainty} />
            </strong>
            {finding.chance && <strong>{words.grammar.maybeChance}</strong>}
          </div>
          <p className="mt-1 text-quiet">
            <strong>{words.finding.doesNotShow}</strong> {finding.doesNotShow}
          </p>
        </div>
      </div>
      <Details finding={finding} />
    </figure>
  )
}

type People = Extract<FindingEntry['picture'], { kind: 'people' }>

/** What a full, an empty and a hatched icon are. */
function Legend({ finding, picture }: { finding: FindingEntry; picture: People }) {
  const tone = { harm: picture.good === false, other: false }
  const dot = { cx: 7, cy: 7, r: 5.5 }
  const swatch = 'inline size-3.5 fill-none'
  return (
    <div className="mb-3" aria-hidden="true">
      <p>
        <svg viewBox="0 0 14 14" className={swatch} aria-hidden="true">
          <circle {...dot} className={filled(tone)} />
        </svg>{' '}
        {picture.yes}
        {tone.harm && <strong className="text-harm"> ({words.finding.worse})</strong>}
      </p>
      {finding.chance && (
        <p>
          <svg viewBox="0 0 14 14" className={swatch} aria-hidden="true">
            <circle {...dot} className={outlined(tone)} />
            <path className={outlined(tone)} d="M3 10 10 3M5 12 12 5" />
          </svg>{' '}
          {words.finding.gap}
        </p>
      )}
      <p>
        <svg viewBox="0 0 14 14" className={swatch} aria-hidden="true">
          <circle {...dot} className="stroke-line" />
        </svg>{' '}
        {picture.no}
      </p>
    </div>
  )
}

/** All that is for checking. */
function Details({ finding }: { finding: FindingEntry }) {
  const { table } = finding
  return (
    <details className="mt-3 text-sm leading-[1.4]">
      <summary className="font-semibold text-accent">{words.finding.details}</summary>
      <p className="mt-2">
        {finding.population}. {finding.certaintyWhy}
      </p>
      <TableFrame label={words.finding.tableOf(finding.title)}>
        <table className="cards">
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells]) => (
              <tr key={[first, ...cells].join()}>
                <th scope="row">{first}</th>
                {cells.map((cell, i) => (
                  <td key={table.head[i + 1]} data-label={table.head[i + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {finding.address && (
        <p className="no-print mt-2">
          <a href={finding.address}>{words.finding.page}</a>
        </p>
      )}
    </details>
  )
}
