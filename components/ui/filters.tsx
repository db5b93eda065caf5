import { words } from '@/words'
import { scriptAddress } from './script-address'

type Choice = { name: string; label: string; options: readonly { value: string; label: string }[] }

type Props = {
  /** id of the list that is narrowed */
  list: string
  choices?: readonly Choice[]
  /** label of a field that looks for words in the list */
  text?: string
}

/** Fields that narrow a list; they appear when script runs, and the list is whole without it. */
export function Filters({ list, choices = [], text }: Props) {
  return (
    <>
      <script type="module" src={scriptAddress('lists')} />
      <form className="filters no-print" data-filter={list} hidden>
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
    </>
  )
}
