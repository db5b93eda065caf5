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

/** A list with fields that narrow it; they appear when script runs, and the list is whole without it. */
export function FilteredList({ choices = [], text, children }: Props) {
  return (
    <filtered-list>
      <script type="module" src={scriptAddress('filtered-list')} />
      <form className="filters no-print" hidden>
        {text && (
          <label>
            {text}
            <input type="search" name="text" autoComplete="off" />
          </label>
        )}
        {choices.map((choice) => (
          <label key={choice.name}>
            {choice.label}
            <select name={choice.name}>
              <option value="">{words.lists.all}</option>
              {choice.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p role="status" />
      </form>
      {children}
    </filtered-list>
  )
}
