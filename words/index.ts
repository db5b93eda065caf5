import { en } from './en'

/** What every language says; a word that a language leaves out is an error of the compiler. */
export type Words = typeof en

const languages = { en: { tag: 'en-US', words: en } } satisfies Record<string, { tag: string; words: Words }>

export type Locale = keyof typeof languages

/** The language of addresses without a prefix. */
export const defaultLocale: Locale = 'en'

const { tag } = languages[defaultLocale]

export const words: Words = languages[defaultLocale].words

const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
const lists = new Intl.ListFormat(tag)
const order = new Intl.Collator(tag)
const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })

/** How the language writes numbers, days and lists, sorts words and ends sentences. */
export const language = {
  /** BCP 47 */
  tag,
  /** "2,309", "15.79": at most 2 decimals */
  number: (value: number) => numbers.format(value),
  /** @param day ISO day @returns "November 22, 2026" */
  day: (day: string) => days.format(new Date(`${day}T00:00:00Z`)),
  /** "8 and 7", "1, 2, and 3" */
  list: (parts: readonly string[]) => lists.format(parts),
  compare: (a: string, b: string) => order.compare(a, b),
  sentences: (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment),
}
