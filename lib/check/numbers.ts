/** Numbers in running text, and whether one may rest on the numbers of a source. */
import type { Reference } from '../content/schema'

export type FoundNumber = { shown: string; value: number }

const words: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  once: 1,
  twice: 2,
  half: 50,
  double: 2,
  third: 3,
  quarter: 25,
  single: 1,
  both: 2,
}
/** Names that hold a digit, days, and emergency numbers are not measurements. */
const notMeasured =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}(?!\d))?(?:,? \d{4})?|(?<![\d.,])(?:911|999|988|112|000)\b(?![.,]\d)|\b24\/7\b|\b[\p{L}]+-?\d[\p{L}\d]*|(?<![\d.,])\d+(?:[.,]\d+)*\p{L}[\p{L}\d-]*/gu
const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

/** Numbers written in digits, without those in names, dates and emergency lines. */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.replace(notMeasured, ' ').matchAll(digits)].map(([shown]) => ({
    shown,
    value: Number(shown.replaceAll(',', '')),
  }))
}

/** Every number of a text, in digits or words. */
export function numbersStated(text: string): number[] {
  const spelled = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => words[word] ?? [])
  return [...spelled, ...[...text.matchAll(digits)].map(([shown]) => Number(shown.replaceAll(',', '')))]
}

/** Every number that a source states in its findings and limits, its year and its size. */
export function numbersOfSource(reference: Reference): number[] {
  return [
    ...numbersStated([...reference.findings, reference.limits].join(' ')),
    ...[
      reference.csl.issued?.['date-parts'][0][0] ?? [],
      reference.people ?? [],
      reference.studies ?? [],
    ].flat(),
  ]
}

/** True when the number is one of the known ones, one of them rounded, the 100 of "out of 100", or 1. */
export function canRestOn(value: number, known: readonly number[]): boolean {
  if (value === 100 || value === 1) return true
  const decimals = String(value).split('.')[1]?.length ?? 0
  return known.some(
    (k) => k === value || Number(k.toFixed(decimals)) === value || (k < 1 && Math.round(k * 100) === value),
  )
}
