/** How US English is proofread: what retext says about plain texts. A text and a word are read once in a process. */
import { readFileSync } from 'node:fs'
import dictionary from 'dictionary-en'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextProfanities from 'retext-profanities'
import retextRepeatedWords from 'retext-repeated-words'
import retextSpell from 'retext-spell'
import { type Processor, unified } from 'unified'
import { suspicion } from './suspect'

/** Something about a text: where in it, and what to do. */
export type Remark = { offset: number; message: string }

/** Words that retext-equality warns of and that are exact here. */
const exact = [
  // a placebo, in plain words: dummy spray, dummy drip
  'dummy',
  // names of illnesses and of care
  'mental',
  'bipolar',
  'ocd',
  'psychotic',
  'manic',
  'midwife',
  // who took part in a study, and who bears or nurses a child
  'women',
  'men',
  'mothers',
  "mother's",
  // "not clearly better", "easy to tell from ketamine", "just 1 of the 2", "a simple story", "special diet"
  'clearly',
  'easy',
  'easily',
  'just',
  'simple',
  'special',
  // the company that hosts the pages
  'hosts',
]

function nothing(this: Processor): void {
  this.compiler = () => ''
}

/** Words that are rude in every use; the milder grades hold "adult", "cancer" and "drug". */
const sureness = 2
const ofIllness = ['vomit', 'spit']

const style = unified()
  .use(retextEnglish)
  .use(retextEquality, { ignore: exact })
  .use(retextProfanities, { sureness, ignore: ofIllness })
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(nothing)
  .freeze()

const isSuspect = suspicion([...exact, ...ofIllness], sureness)

const personal = readFileSync(new URL('../check/dictionary.txt', import.meta.url), 'utf8')

/** Built when the first word asks for it; suggestions are slow, so only the first mistakes get some. */
const spelling = () =>
  unified()
    .use(retextEnglish)
    .use(retextSpell, { dictionary, personal, max: 10, ignoreLiteral: false })
    .use(nothing)
    .freeze()
let speller: ReturnType<typeof spelling> | undefined

/** Letters; beyond it the search for suggestions takes all memory. */
const longestWord = 40

const knownTexts = new Map<string, Remark[]>()
const knownWords = new Map<string, string[] | undefined>()

/**
 * Exclusive or hurtful words, rude words, doubled words, and "a" or "an".
 * @param texts each of one line
 * @returns the remarks on each text that has some
 */
export function remarksOn(texts: readonly string[]): Map<string, Remark[]> {
  const fresh = [...new Set(texts)].filter((text) => !knownTexts.has(text) && isSuspect(text))
  for (const text of fresh) knownTexts.set(text, [])
  const starts: number[] = []
  let whole = ''
  for (const [i, text] of fresh.entries()) {
    starts.push(whole.length)
    // the plugins build their index of phrases anew for each paragraph, so many texts make one
    whole += (i + 1) % textsInParagraph === 0 ? text + paragraphEnd : `${text}${sentenceEnd(text)}\n`
  }
  for (const message of style.processSync(whole).messages) {
    const offset = offsetOf(message.place)
    const index = lastAtOrBefore(starts, offset)
    knownTexts
      .get(fresh[index] ?? '')
      ?.push({ offset: offset - (starts[index] ?? 0), message: told(message) })
  }
  return new Map(
    texts.flatMap((text) => {
      const remarks = knownTexts.get(text) ?? []
      return remarks.length > 0 ? [[text, remarks] as const] : []
    }),
  )
}

/**
 * Words that neither the English dictionary (US) nor `dictionary.txt` holds.
 * @returns each with suggestions, which may be none
 */
export function misspelled(words: readonly string[]): Map<string, string[]> {
  const fresh = [...new Set(words)].filter((word) => !knownWords.has(word))
  for (const word of fresh) knownWords.set(word, word.length > longestWord ? [] : undefined)
  const asked = fresh.filter((word) => word.length <= longestWord)
  if (asked.length > 0) {
    speller ??= spelling()
    for (const { actual, expected } of speller.processSync(asked.join(paragraphEnd)).messages)
      if (actual) knownWords.set(actual, expected ?? [])
  }
  return new Map(
    words.flatMap((word) => {
      const suggestions = knownWords.get(word)
      return suggestions ? [[word, suggestions] as const] : []
    }),
  )
}

const webAddress = /\b(?:[a-z\d-]+\.)+(?:gov|org|com|edu|net|uk|au|nz|ca|eu)\b\S*/gi
const word = /(?<![\p{L}\p{N}])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}])/gu

/** Words of a text to look up: no single letters, no names with digits, no web addresses, no possessive "'s". */
export function wordsToSpell(text: string): { word: string; offset: number }[] {
  const prose = text.replace(webAddress, (address) => ' '.repeat(address.length))
  return [...prose.matchAll(word)].flatMap(({ 0: found, index }) => {
    const plain = found.replaceAll('’', "'").replace(/'s$/, '')
    return plain.length > 1 ? [{ word: plain, offset: index }] : []
  })
}

const paragraphEnd = '\n\n'
const textsInParagraph = 100

/** What keeps the words of a text apart from those of the next one. */
function sentenceEnd(text: string): string {
  return /[.!?]$/.test(text) ? '' : '.'
}

type Message = ReturnType<typeof style.processSync>['messages'][number]

function offsetOf(place: Message['place']): number {
  const point = place && 'start' in place ? place.start : place
  return point && 'offset' in point ? (point.offset ?? 0) : 0
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset)
  return after < 0 ? starts.length - 1 : after - 1
}

function told({ source, actual, expected, reason }: Message): string {
  const instead = (expected ?? []).slice(0, 3).map((words) => `"${words}"`)
  switch (source) {
    case 'retext-equality':
      return `"${actual}" may exclude or hurt people; ${instead.length > 0 ? `write ${instead.join(' or ')}` : 'leave it out'}`
    case 'retext-profanities':
      return `"${actual}" is rude; say it in other words`
    case 'retext-repeated-words':
      return `"${actual}" is written twice; keep one`
    default:
      return `${reason.replaceAll('`', '"')}; write ${instead.join(' or ')}`
  }
}
