import { CopyBox } from '@/components/ui/copy-box'
import { field } from '@/components/ui/field'
import { ToolButton } from '@/components/ui/tool-button'
import { words } from '@/words'

const text = words.handouts
const label = 'grid gap-1 text-sm font-semibold'

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
        <ToolButton does="print" main>
          {text.print}
        </ToolButton>
        <ToolButton does="copy">{text.copy}</ToolButton>
        <ToolButton does="clear">{text.clear}</ToolButton>
        <ToolButton does="erase">{text.erase}</ToolButton>
      </p>
      <p role="status" data-status className="text-sm font-semibold wrap-anywhere" />
      <CopyBox name="copy" title={text.byHand} />
      <CopyBox name="aside" title={text.aside} />
    </form>
  )
}
