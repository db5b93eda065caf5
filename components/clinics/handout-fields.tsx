import { pill } from '@/components/ui/pill'
import { words } from '@/words'

const text = words.handouts
const label = 'grid gap-1 text-sm font-semibold'
const field = 'w-full rounded-lg border-2 border-line bg-card px-3 py-2 font-normal'

/** What a clinic writes, how the handout prints, and what is done with it. */
export function HandoutFields() {
  return (
    <form className="mt-6 grid gap-3" autoComplete="off">
      <h2 className="text-[1.35rem]">{text.clinic}</h2>
      <label className={label}>
        {text.fields.clinic}
        <input type="text" className={field} name="clinic" autoComplete="off" />
      </label>
      <label className={label}>
        {text.fields.phone}
        <input className={field} name="phone" type="tel" autoComplete="off" />
      </label>
      <label className={label}>
        {text.fields.plan}
        <textarea className={field} name="plan" rows={4} autoComplete="off" />
      </label>
      <h2 className="mt-3 text-[1.35rem]">{text.look}</h2>
      <div className="grid gap-2 min-[24rem]:grid-cols-3">
        {text.choices.map((choice) => (
          <label key={choice.name} className={label}>
            {choice.label}
            <select className={field} name={choice.name}>
              {choice.options.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label className="flex gap-3 text-sm leading-[1.4]">
        <input type="checkbox" name="keep" className="mt-1 size-5 shrink-0 accent-accent" />
        {text.keep}
      </label>
      <p className="text-sm">{text.private}</p>
      <p className="flex flex-wrap gap-2">
        <button type="button" data-do="print" className={pill.full}>
          {text.print}
        </button>
        <button type="button" data-do="copy" className={pill.line}>
          {text.copy}
        </button>
        <button type="button" data-do="clear" className={pill.line}>
          {text.clear}
        </button>
        <button type="button" data-do="erase" className={pill.line}>
          {text.erase}
        </button>
      </p>
      <p role="status" data-status className="text-sm font-semibold wrap-anywhere" />
      <ByHand name="by-hand" title={text.byHand} />
      <ByHand name="aside" title={text.aside} />
    </form>
  )
}

/** Text that is shown to be copied by hand. */
function ByHand({ name, title }: { name: string; title: string }) {
  return (
    <label data-by={name} className="grid gap-1 text-sm" hidden>
      {title}
      <textarea readOnly rows={3} className={field} />
    </label>
  )
}
