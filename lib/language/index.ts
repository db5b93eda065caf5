/** How the language of the site is proofread. A language without an entry is an error of the compiler. */
import { defaultLocale, type Locale } from '../../words'
import { gradeOf } from '../readability/grade'
import { misspelled, type Remark, remarksOn, wordsToSpell } from './english'

type Proofreading = {
  /** words of a text to look up, each with where it begins */
  wordsToSpell: (text: string) => { word: string; offset: number }[]
  /** words that are in no dictionary, each with suggestions, which may be none */
  misspelled: (words: readonly string[]) => Map<string, string[]>
  /** what may hurt or is wrong in style, by text */
  remarksOn: (texts: readonly string[]) => Map<string, Remark[]>
  /** how hard sentences are to read, as a US school grade */
  gradeOf: (sentences: readonly string[]) => number
}

const languages: Record<Locale, Proofreading> = { en: { wordsToSpell, misspelled, remarksOn, gradeOf } }

export const proofreading = languages[defaultLocale]
