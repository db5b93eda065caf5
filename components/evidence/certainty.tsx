import { TableFrame } from '@/components/ui/table-frame'
import type { Certainty } from '@/lib/content/schema'
import { certaintyDots } from '@/lib/evidence/certainty'
import { certaintyPage } from '@/lib/pages/landmarks'
import { words } from '@/words'

/** The certainty of a result: filled dots and the word. It leads to what it means; script opens that in place. */
export function CertaintyBadge({ level }: { level: Certainty }) {
  if (!certaintyPage) return <CertaintyWord level={level} />
  const { label, means } = words.certainty.levels[level]
  return (
    <a className="certainty" href={`${certaintyPage}#certainty-${level}`} data-means={means}>
      <Dots full={certaintyDots[level]} />
      {label}
    </a>
  )
}

/** The same without the link, for lists. */
export function CertaintyWord({ level }: { level: Certainty }) {
  const { label } = words.certainty.levels[level]
  return (
    <span className="certainty">
      <Dots full={certaintyDots[level]} />
      {label}
    </span>
  )
}

/** All levels with their dots, how we say them and what they mean. */
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
            <tr key={level} id={`certainty-${level}`}>
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

function Dots({ full }: { full: number }) {
  return (
    <svg viewBox="0 0 50 12" strokeWidth="1.5" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3].map((i) => (
        <circle
          key={i}
          cx={6 + i * 12.5}
          cy="6"
          r="4.5"
          className={i < full ? 'fill-current' : 'fill-none'}
        />
      ))}
    </svg>
  )
}
