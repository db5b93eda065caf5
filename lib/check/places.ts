/** Places of a text, as lines and columns from 1, and offsets from 0. */
import type { Place } from '../markdown/tree'

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function offsetAt(text: string, { line, column }: Place): number {
  return text.split('\n', line - 1).reduce((sum, earlier) => sum + earlier.length + 1, 0) + column - 1
}

/**
 * Where a character of a field's value stands in the file. Quotes and folded lines change only white space:
 * the n-th other character of the value is the n-th other character of the file from the value on.
 */
export function placeInFile(whole: string, start: Place, value: string, place: Place): Place {
  const from = offsetAt(whole, start)
  const opening = /^(?:[>|].*\n|["'])?/.exec(whole.slice(from))?.[0].length ?? 0
  let left = value.slice(0, offsetAt(value, place)).replace(/\s/g, '').length
  let offset = from + opening
  while (offset < whole.length && (left > 0 || /\s/.test(whole.charAt(offset)))) {
    if (!/\s/.test(whole.charAt(offset))) left--
    offset++
  }
  return placeAt(whole, offset)
}
