import type { DecisionModel } from '@/lib/pages/decision'
import { words } from '@/words'
import { Pick } from './parts'

const text = words.decision
const ownRows = ['own-1', 'own-2', 'own-3']

/** What may matter, each with how much, for one or two people; then rows for own words. Script adds the table. */
export function Matters({ matters }: { matters: DecisionModel['matters'] }) {
  return (
    <>
      <p className="mb-3 max-w-176">{text.mattersAbout}</p>
      <p className="no-print">
        <Pick type="checkbox" name="two" value="yes" label={text.two} />
      </p>
      <ul className="mt-4 grid gap-3 print:gap-1" data-matters="">
        {matters.map(({ id, label, rows }) => (
          <li key={id} className="matter" data-matter={id} data-rows={rows.join(' ')}>
            <p className="font-semibold" data-label="">
              {label}
            </p>
            <HowMuch id={id} label={label} />
          </li>
        ))}
        {ownRows.map((id, i) => (
          <li key={id} className="matter" data-matter={id}>
            <label className="font-semibold">
              {text.own}
              <textarea
                className="block min-h-12 w-full rounded border-2 border-line bg-card p-2 font-normal field-sizing-content"
                name={`own:${id}`}
                rows={1}
                dir="auto"
                autoComplete="off"
              />
            </label>
            <HowMuch id={id} label={`${text.own} ${i + 1}`} />
          </li>
        ))}
      </ul>
      <p className="no-print mt-3">
        <button
          type="button"
          className="rounded-full border-2 border-accent bg-card px-4 py-1.5 text-sm font-semibold text-accent"
          data-more=""
          hidden
        >
          {text.more}
        </button>
      </p>
      <section className="no-print mt-8" data-table="" aria-labelledby="my-table" hidden>
        <h3 id="my-table">{text.table}</h3>
        <p className="max-w-176">{text.tableAbout}</p>
        <p className="mt-3" data-empty="">
          {text.tableEmpty}
        </p>
        <div data-result="" data-no-row={text.noRow} />
      </section>
    </>
  )
}

function HowMuch({ id, label }: { id: string; label: string }) {
  return (['me', 'carer'] as const).map((who) => (
    <fieldset key={who} className={`flex flex-wrap items-center gap-1.5 ${who}`}>
      <legend className="sr-only">
        {label} {text[who]}
      </legend>
      <span className="who w-full text-sm text-quiet" aria-hidden="true">
        {text[who]}
      </span>
      <span className="print:hidden">
        <Pick type="radio" name={`${who}:${id}`} value="" label={text.notChosen} preset />
      </span>
      {text.steps3.map((step, i) => (
        <Pick key={step} type="radio" name={`${who}:${id}`} value={`${i + 1}`} label={step} />
      ))}
    </fieldset>
  ))
}
