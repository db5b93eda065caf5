import { type InShort, inShortRows } from '../content/schema'
import type { ShownInline } from './shown'

export type InShortRow = { row: keyof InShort; answer: ShownInline[] }

/** The marked texts of the rows, in the order in which they are shown. */
export function inShortTexts(inShort: InShort): string[] {
  return inShortRows.map((row) => inShort[row])
}

/** @param answers the same texts, resolved */
export function inShortOf(answers: readonly ShownInline[][]): InShortRow[] {
  return inShortRows.map((row, i) => ({ row, answer: answers[i] ?? [] }))
}
