import { TableFrame } from '@/components/ui/table-frame'
import type { Certainty } from '@/lib/content/schema'
import { certaintyBars } from '@/lib/evidence/certainty'
import { certaintyPage } from '@/lib/pages/landmarks'
import { words } from '@/words'

/** The certainty of a result: filled bars and the word, with a link to what it means. */
export function CertaintyBadge({ level }: { level: Certainty }) {
  if (!certaintyPage) return <CertaintyWord level={level} />
  const { label, means } = words.certainty.levels[level]
  return (
    <a className="certainty" href={certaintyPage} title={means}>
      <Bars full={certaintyBars[level]} />
      {label}
    </a>
  )
}

/** The same without the link, for lists. */
export function CertaintyWord({ level }: { level: Certainty }) {
  const { label } = words.certainty.levels[level]
  return (
    <span className="certainty">
      <Bars full={certaintyBars[level]} />
      {label}
    </span>
  )
}

/** All levels with their bars, how we say them and what they mean. */
export function CertaintyScale() {
  return (
    <TableFrame label={words.certainty.scale}>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{words.certainty.level}</th>
            <th scope="col">{words.certainty.saidAs}</th>
            <th scope="col">{words.certainty.means}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.certainty.levels).map(([level, { example, means }]) => (
            <tr key={level}>
              <th scope="row">
                <CertaintyWord level={level as Certainty} />
              </th>
              <td data-label={words.certainty.saidAs}>“{example}”</td>
              <td data-label={words.certainty.means}>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Bars({ full }: { full: number }) {
  return (
    <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3].map((i) => (
        <rect
          key={i}
          x={i * 6}
          y={9 - i * 3}
          width="4"
          height={3 + i * 3}
          className={i < full ? 'bar-full' : 'bar-empty'}
        />
      ))}
    </svg>
  )
}
