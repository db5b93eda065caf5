/**
 * The Flesch-Kincaid grade: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of New
 * Readability Formulas (Automated Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy Enlisted
 * Personnel", Naval Technical Training Command, Research Branch Report 8-75, 1975. Words and syllables are counted
 * as R. Flesch counts them ("How to Write Plain English", 1979, chapter 2): a hyphenated word is 1 word; a figure
 * is 1 word of 1 syllable. No word is counted as easier than it is, medical terms included.
 */
import { syllable } from 'syllable'

/** Words of a sentence: what white space separates and what holds a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Syllables of one word, at least 1. */
export function syllablesOf(word: string): number {
  const known = syllableCache.get(word)
  if (known !== undefined) return known
  const count = Math.max(1, syllable(word))
  syllableCache.set(word, count)
  return count
}

const syllableCache = new Map<string, number>()

/** @returns the US school grade, or 0 for a text without words */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** The middle value; of an even number of values, the mean of the 2 in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper
  return (lower + upper) / 2
}
