import { CopyBox } from '@/components/ui/copy-box'
import { ToolButton } from '@/components/ui/tool-button'
import type { ShownOption } from '@/lib/pages/decision'
import { words } from '@/words'
import { Area, Pick } from './parts'

const text = words.decision

/** What goes to the clinician: fields, the page that script makes of all that was entered, and what to do with it. */
export function Sheet({ options }: { options: readonly ShownOption[] }) {
  return (
    <>
      <div className="my-page-fields">
        <p className="mb-6 max-w-176">{text.sheetAbout}</p>
        <Area name="questions" label={text.questions} rows={4} />
        <fieldset className="my-6 max-w-176">
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
          <ToolButton does="print" main>
            {text.print}
          </ToolButton>
          <ToolButton does="copy">{text.copy}</ToolButton>
          <ToolButton does="save">{text.save}</ToolButton>
          <ToolButton does="erase">{text.erase}</ToolButton>
        </p>
        <p className="mt-4 max-w-176 text-sm">
          <Pick type="checkbox" name="keep" value="yes" label={text.keep} /> {text.keepAbout}
        </p>
        <p className="mt-3 font-semibold" role="status" data-status="" />
        <div className="mt-3 grid max-w-176 gap-3">
          <CopyBox name="copy" title={text.notCopied} />
          <CopyBox name="aside" title={text.asideTitle} />
        </div>
      </div>
    </>
  )
}
