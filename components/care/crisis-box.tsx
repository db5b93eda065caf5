import { Rich } from '@/components/ui/rich'
import type { FactView } from '@/lib/facts/view'
import type { CrisisLines } from '@/lib/pages/crisis'
import { words } from '@/words'

/** Help for a person in danger, with numbers to press; all other lines are on one page. */
export function CrisisBox({ lines, more = true }: { lines: CrisisLines; more?: boolean }) {
  return (
    <aside className="crisis" aria-label={words.crisis.label}>
      <CrisisHelp lines={lines} more={more} />
    </aside>
  )
}

/** What the box says, for a place that has a name of its own. */
export function CrisisHelp({ lines, more }: { lines: CrisisLines; more: boolean }) {
  return (
    <>
      <p>
        <Rich text={words.crisis.question} /> {words.crisis.country(lines.country)}
      </p>
      <ul className="calls">
        {(['line', 'emergency', 'poison'] as const).map((name) => (
          <li key={name}>
            <Call fact={lines[name]} /> {words.crisis[name]}
          </li>
        ))}
      </ul>
      {more && (
        <p>
          <Rich text={words.crisis.more} />
        </p>
      )}
    </>
  )
}

/** The same in one line, for pages that are not about danger. */
export function CrisisLine({ lines }: { lines: CrisisLines }) {
  return (
    <p className="crisis-line flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      {words.crisis.inOneLine(lines.country)} <Call fact={lines.line} /> <Call fact={lines.emergency} />{' '}
      <Rich text={words.crisis.all} />
    </p>
  )
}

function Call({ fact }: { fact: FactView }) {
  const text = words.crisis.call(fact.value)
  return fact.href ? (
    <a className="call" href={fact.href}>
      {text}
    </a>
  ) : (
    <strong>{text}</strong>
  )
}
