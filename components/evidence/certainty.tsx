import { TableFrame } from '@/components/ui/table-frame'
import type { Certainty } from '@/lib/content/schema'
import { certaintyWords } from '@/lib/evidence/certainty'
import { certaintyPage } from '@/lib/pages/certainty-page'

/** The certainty of a result: filled bars and the word, with a link to what it means. */
export function CertaintyBadge({ level }: { level: Certainty }) {
  if (!certaintyPage) return <CertaintyWord level={level} />
  const { label, bars, means } = certaintyWords[level]
  return (
    <a className="certainty" href={certaintyPage} title={means}>
      <Bars full={bars} />
      {label}
    </a>
  )
}

/** The same without the link, for lists. */
export function CertaintyWord({ level }: { level: Certainty }) {
  const { label, bars } = certaintyWords[level]
  return (
    <span className="certainty">
      <Bars full={bars} />
      {label}
    </span>
  )
}

/** All levels with their bars, how we say them and what they mean. */
export function CertaintyScale() {
  return (
    <TableFrame label="The scale of certainty">
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">Certainty</th>
            <th scope="col">How we say it</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(certaintyWords).map(([level, { example, means }]) => (
            <tr key={level}>
              <th scope="row">
                <CertaintyWord level={level as Certainty} />
              </th>
              <td data-label="How we say it">“{example}”</td>
              <td data-label="What it means">{means}</td>
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
