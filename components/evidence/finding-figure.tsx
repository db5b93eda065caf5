import { CitationMarks } from '@/components/citation/marks'
import { TableFrame } from '@/components/ui/table-frame'
import type { CiteMark, FindingEntry } from '@/lib/pages/shown'
import { words } from '@/words'
import { CertaintyBadge } from './certainty'
import { FindingPicture } from './pictures'

/** A finding: what was found in a sentence, a picture and a table that hold the same numbers. */
export function FindingFigure({ finding, marks }: { finding: FindingEntry; marks: readonly CiteMark[] }) {
  const { sentences, table, picture } = finding
  return (
    <figure className="finding" id={`finding-${finding.id}`}>
      <figcaption>
        <strong>{finding.title}</strong>
      </figcaption>
      <p>
        {sentences.join(' ')}
        <CitationMarks marks={marks} />
      </p>
      <FindingPicture picture={picture} label={sentences.join(' ')} />
      <p className="finding-facts">
        {finding.population}. {words.finding.time} {finding.timeSpan}.{' '}
        <CertaintyBadge level={finding.certainty} />: {finding.certaintyWhy}
      </p>
      <p className="finding-facts">
        <strong>{words.finding.doesNotShow}</strong> {finding.doesNotShow}
      </p>
      <details>
        <summary>{words.finding.asTable}</summary>
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
      </details>
      {finding.address && (
        <p className="finding-facts no-print">
          <a href={finding.address}>{words.finding.page}</a>
        </p>
      )}
    </figure>
  )
}
