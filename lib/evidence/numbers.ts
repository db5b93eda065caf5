/** Rounding happens here and nowhere else: sentence, table and picture all read these values. */

import { language, words } from '../../words'

export type Share = {
  /** whole people out of 100, as drawn; neither 0 nor 100 unless it is exactly so */
  per100: number
  /** as written: "41", "fewer than 1", "more than 99" */
  shown: string
  /** the others, as written */
  rest: string
  /** true when nothing was rounded */
  exact: boolean
}

/** A share in whole people out of 100. */
export function share(percent: number): Share {
  if (percent > 0 && percent < 1)
    return { per100: 1, shown: words.grammar.fewerThan(1), rest: words.grammar.moreThan(99), exact: false }
  if (percent > 99 && percent < 100)
    return { per100: 99, shown: words.grammar.moreThan(99), rest: words.grammar.fewerThan(1), exact: false }
  const per100 = Math.round(percent)
  const exact = Math.abs(per100 - percent) < 1e-9
  return { per100, shown: String(per100), rest: String(100 - per100), exact }
}

export function shareOfCount(events: number, size: number): Share {
  return share((events / size) * 100)
}

/** The size without its sign: "15.79", "2,309"; at most 2 decimals, no zeros at the end. */
export function size(value: number): string {
  return language.number(Math.abs(value))
}

/** Signed, with a true minus sign. */
export function signed(value: number): string {
  return value < 0 ? `\u2212${size(value)}` : size(value)
}

/** "2,309"; what a source does not give is said so. */
export function count(people: number | undefined): string {
  return people === undefined ? words.grammar.notGiven : language.number(people)
}
