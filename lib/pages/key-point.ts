import { words } from '../../words'
import type { ShownInline } from './shown'

/** A key point: the quantity that it begins with, to be set large, and the text that goes on after it. */
export type KeyPoint = { quantity: string | null; text: readonly ShownInline[] }

/** "About 1 in 3 people stopped" is "About 1 in 3" and "people stopped"; a number that stands for no amount stays in the text. */
export function keyPointOf(point: readonly ShownInline[]): KeyPoint {
  const [first, ...rest] = point
  const quantity = first?.t === 'text' && words.grammar.leadingQuantity.exec(first.value)?.[0]
  if (!quantity) return { quantity: null, text: point }
  return { quantity, text: [{ t: 'text', value: first.value.slice(quantity.length).trimStart() }, ...rest] }
}

/** The text of a key point as one run. */
export function wholePoint({ quantity, text }: KeyPoint): readonly ShownInline[] {
  return quantity ? [{ t: 'text', value: `${quantity} ` }, ...text] : text
}
