import type { ReactNode } from 'react'
import { words } from '@/words'
import { scriptAddress } from './script-address'

type Choice = { name: string; label: string; options: readonly { value: string; label: string }[] }

type Props = {
  /** fields that narrow the list by the data attribute of their name */
  choices?: readonly Choice[]
  /** label of a field that looks for words in the list */
  text?: string
  /** the list: elements with `data-item`, in sections or not */
  children: ReactNode
}

const field = 'h-11 w-full rounded-full border-2 border-line bg-card px-4 text-sm font-normal'
const label = 'grid w-full gap-1 text-sm font-semibold md:w-72'

/** A list with fields that narrow it; they are there from the first paint where script runs, and the list is whole without it. */
export function FilteredList({ choices = [], text, children }: Props) {
  return (
    <filtered-list className="block">
      <script type="module" src={scriptAddress('filtered-list')} />
      <form className="no-print flex flex-wrap items-end gap-x-5 gap-y-3 [html:not([data-script])_&]:hidden">
        {text && (
          <label className={label}>
            {text}
            <input className={field} type="search" name="text" autoComplete="off" />
          </label>
        )}
        {choices.map((choice) => (
          <label key={choice.name} className={label}>
            {choice.label}
            <select className={field} name={choice.name}>
              <option value="">{words.lists.all}</option>
              {choice.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p role="status" className="py-2 text-sm" />
      </form>
      {children}
    </filtered-list>
  )
}
