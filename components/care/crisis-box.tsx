import type { FactView } from '@/lib/facts/view'
import type { CrisisLines } from '@/lib/pages/crisis'

/** Help for a person in danger; all other lines are on one page. */
export function CrisisBox({ lines }: { lines: CrisisLines }) {
  return (
    <aside className="crisis" aria-label="If you are in danger">
      <p>
        <strong>Thinking about ending your life, or in danger right now?</strong> You do not have to wait or
        be sure. In an emergency call <Phone fact={lines.emergency} />. To talk with someone at any hour, call{' '}
        <Phone fact={lines.line} />. <a href="/help-now/">Other ways and other countries</a>.
      </p>
    </aside>
  )
}

function Phone({ fact }: { fact: FactView }) {
  return fact.href ? <a href={fact.href}>{fact.value}</a> : <strong>{fact.value}</strong>
}
