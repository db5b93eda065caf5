import { Rich } from '@/components/ui/rich'
import type { FactView } from '@/lib/facts/view'
import type { CrisisLines } from '@/lib/pages/crisis'
import { words } from '@/words'

const box = 'rounded-lg border-l-6 border-emergency bg-emergency-card px-(--inset) py-4 print:text-[9pt]'

/** Help for a person in danger, with numbers to press. The page with all other lines stands on a band of its color. */
export function CrisisBox({ lines, more = true }: { lines: CrisisLines; more?: boolean }) {
  return (
    <aside
      className={`crisis mt-4 break-inside-avoid print:border print:px-2 print:py-1 ${more ? box : 'print:text-[11pt]'}`}
      aria-label={words.crisis.label}
    >
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
      <ul className="crisis-numbers">
        {(['line', 'emergency', 'poison'] as const).map((name) => (
          <li key={name}>
            <Call fact={lines[name]} className="crisis-call" /> {words.crisis[name]}
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

const small = 'rounded-full border-2 border-emergency bg-paper px-2.5 py-0.5 text-emergency'

/**
 * The two numbers to call and the way to all help, in a strip above what a page says.
 * @param target "_top" where the page may stand in a frame, in which no other page of the site is shown
 */
export function CrisisStrip({ lines, target }: { lines: CrisisLines; target?: '_top' }) {
  return (
    <aside className="crisis-strip border-b border-hair bg-emergency-card" aria-label={words.crisis.inShort}>
      <div className="mx-auto flex max-w-304 flex-wrap items-center gap-x-3 gap-y-0.5 px-5 py-1.5 text-[0.95rem] leading-[1.3]">
        <p className="font-semibold">{words.crisis.inShort}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {words.crisis.country(lines.country)} <Call fact={lines.line} className={small} />{' '}
          <Call fact={lines.emergency} className={small} />{' '}
          <a className="py-1 font-semibold text-emergency" href="/help-now/" target={target}>
            {words.crisis.otherHelp}
          </a>
        </p>
      </div>
    </aside>
  )
}

function Call({ fact, className }: { fact: FactView; className: string }) {
  const text = words.crisis.call(fact.value)
  return fact.href ? (
    <a className={className} href={fact.href}>
      {text}
    </a>
  ) : (
    <strong>{text}</strong>
  )
}
