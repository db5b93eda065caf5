import type { ReactNode } from 'react'
import { words } from '@/words'

type StepName = keyof typeof words.decision.steps

/** One step of a worksheet under its heading. */
export function Step({ id, children }: { id: StepName; children: ReactNode }) {
  const number = Object.keys(words.decision.steps).indexOf(id) + 1
  const title = words.decision.steps[id]
  return (
    <section className="step-of-aid mt-10 first-of-type:mt-0" data-step={id} aria-labelledby={id}>
      <h2 id={id} className="mb-4" tabIndex={-1} data-title={title}>
        {words.decision.step(number, title)}
      </h2>
      {children}
    </section>
  )
}

type PickProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  label: string
  /** what stands until something is chosen, and asks for no attention */
  preset?: boolean
}

const pick =
  'pick inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full px-4 py-1 text-sm leading-[1.3]'
const asks =
  'border border-line bg-card has-checked:border-accent has-checked:bg-mist has-checked:font-semibold'

/** A box or ring to tick, on screen and on paper. */
export function Pick({ type, name, value, label, preset = false }: PickProps) {
  return (
    <label className={`${pick} ${preset ? 'text-quiet' : asks}`}>
      <input className="size-5 shrink-0" type={type} name={name} value={value} defaultChecked={preset} />
      <span>{label}</span>
    </label>
  )
}

/** Room for own words; it grows with them. */
export function Area({
  name,
  label,
  hint,
  rows = 3,
}: {
  name: string
  label: string
  hint?: string
  rows?: number
}) {
  return (
    <label className="block max-w-176 font-semibold">
      <span data-ask="">{label}</span> {hint && <span className="font-normal text-quiet">{hint}</span>}
      <textarea
        className="mt-1 block w-full rounded border-2 border-line bg-card p-2 font-normal field-sizing-content min-h-24"
        name={name}
        rows={rows}
        dir="auto"
        autoComplete="off"
      />
    </label>
  )
}
