/** Which texts the plugins of retext may object to at all. To read a text as a tree of words takes them far longer. */
import { cuss } from 'cuss'

type Patterns = { patterns: { inconsiderate: Record<string, string> }[] }

/** The plugin exports its checker alone, but its list stands beside it. */
export const { patterns }: Patterns = await import(
  new URL('patterns-en.js', import.meta.resolve('retext-equality')).href
)

/** A word as the plugins compare it. */
const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s/,—–]+/)
    .map(plain)
    .filter(Boolean)

const longest = (words: string[]): string => words.reduce((a, b) => (b.length > a.length ? b : a), '')

/** A word, and what it may be the plural of. */
const singulars = (word: string): string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
]

const doubled = /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu
/** "a" before other than a plain consonant, "an" before other than a plain vowel. */
const article = /\b(?:[aA] (?![b-df-gj-np-tv-z])|[aA]n (?![ai]))/

/**
 * @param ignored phrases that the plugins pass over
 * @param sureness least grade of a rude word
 * @returns whether a text holds all words of a phrase in the plugins' lists, a doubled word, or an article that is not
 * plainly right
 */
export function suspicion(ignored: readonly string[], sureness: number): (text: string) => boolean {
  const phrases = [
    ...patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate)),
    ...Object.keys(cuss).filter((phrase) => (cuss[phrase] ?? 0) >= sureness),
  ]
  const byLongest = new Map<string, string[][]>()
  for (const phrase of phrases.filter((one) => !ignored.includes(one))) {
    const words = wordsOf(phrase)
    const key = longest(words)
    byLongest.set(key, [...(byLongest.get(key) ?? []), words])
  }
  return (text) => {
    if (doubled.test(text) || article.test(text)) return true
    const words = new Set(wordsOf(text).flatMap(singulars))
    const isThere = (phrase: string[]) => phrase.every((word) => words.has(word))
    return [...words].some((word) => byLongest.get(word)?.some(isThere))
  }
}
