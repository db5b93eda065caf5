import type { FactView } from '@/lib/facts/view'
import type { CrisisLines } from '@/lib/pages/crisis'

/** Help for a person in danger, with numbers to press; all other lines are on one page. */
export function CrisisBox({ lines, more = true }: { lines: CrisisLines; more?: boolean }) {
  return (
    <aside className="crisis" aria-label="If you are in danger">
      <p>
        <strong>Thinking about ending your life, or in danger right now?</strong> You do not have to wait or
        be sure. In {lines.country}:
      </p>
      <ul className="calls">
        <li>
          <Call fact={lines.line} /> to talk with someone at any hour
        </li>
        <li>
          <Call fact={lines.emergency} /> in an emergency: someone cannot be woken or breathe well, or took
          too much on purpose or with other drugs or alcohol, even if awake
        </li>
        <li>
          <Call fact={lines.poison} /> for poison help, at once, if a child took any and seems well, or an
          adult took too much by mistake and is awake and breathing well
        </li>
      </ul>
      {more && (
        <p>
          <a href="/help-now/">Other countries and other ways</a>
        </p>
      )}
    </aside>
  )
}

/** The same in one line, for pages that are not about danger. */
export function CrisisLine({ lines }: { lines: CrisisLines }) {
  return (
    <p className="crisis-line">
      In danger, or thinking about suicide? In {lines.country}: <Call fact={lines.line} />{' '}
      <Call fact={lines.emergency} /> <a href="/help-now/">Other countries, all help</a>
    </p>
  )
}

function Call({ fact }: { fact: FactView }) {
  return fact.href ? (
    <a className="call" href={fact.href}>
      Call {fact.value}
    </a>
  ) : (
    <strong>Call {fact.value}</strong>
  )
}
