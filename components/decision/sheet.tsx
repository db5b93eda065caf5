import { pill } from '@/components/ui/pill'
import type { ShownOption } from '@/lib/pages/decision'
import { words } from '@/words'
import { Area, Pick } from './parts'

const text = words.decision

/** What goes to the clinician: fields, the page that script makes of all that was entered, and what to do with it. */
export function Sheet({ options }: { options: readonly ShownOption[] }) {
  return (
    <>
      <div className="my-page-fields">
        <p className="max-w-176">{text.sheetAbout}</p>
        <Area name="questions" label={text.questions} rows={4} />
        <fieldset className="mt-6 max-w-176">
          <legend className="font-semibold">{text.lean}</legend>
          <div className="flex flex-wrap gap-2">
            {options.map(({ id, name }) => (
              <Pick key={id} type="radio" name="lean" value={id} label={name} />
            ))}
            <Pick type="radio" name="lean" value="not-yet" label={text.notYet} />
          </div>
        </fieldset>
        <Area name="carer" label={text.carerSays} />
        <p className="print-only mt-4 min-h-40 break-inside-avoid border p-2">{text.clinician}</p>
      </div>
      <section
        className="my-page mt-8 rounded-lg border border-line bg-card p-(--inset)"
        data-my-page=""
        aria-label={text.steps.sheet}
        hidden
      />
      <div className="no-print mt-6" data-tools="" hidden>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={pill.full} data-do="print">
            {text.print}
          </button>
          <button type="button" className={pill.line} data-do="copy">
            {text.copy}
          </button>
          <button type="button" className={pill.line} data-do="save">
            {text.save}
          </button>
          <button type="button" className={pill.line} data-do="erase">
            {text.erase}
          </button>
        </p>
        <p className="mt-4 max-w-176 text-sm">
          <Pick type="checkbox" name="keep" value="yes" label={text.keep} /> {text.keepAbout}
        </p>
        <p className="mt-3 font-semibold" role="status" data-status="" />
        <label className="mt-3 block max-w-176 text-sm" data-by-hand="" hidden>
          <span data-by-hand-label="">{text.notCopied}</span>
          <textarea
            className="mt-1 block w-full rounded border-2 border-line bg-card p-2"
            rows={6}
            readOnly
          />
        </label>
        <label className="mt-3 block max-w-176 text-sm" data-aside="" hidden>
          {text.asideTitle}
          <textarea
            className="mt-1 block w-full rounded border-2 border-line bg-card p-2"
            rows={4}
            readOnly
          />
        </label>
      </div>
    </>
  )
}
