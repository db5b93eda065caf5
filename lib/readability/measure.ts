/** How hard the prose of a page is to read. */
import { proofreading } from '../language'
import { sentences, walkBlocks, walkInlines } from '../markdown/text'
import type { Block, Inline } from '../markdown/tree'
import { wordsOf } from './grade'

export type Readability = {
  /** Flesch-Kincaid grade of the prose */
  grade: number
  words: number
  /** words a sentence */
  meanSentence: number
  longestSentence: number
  /** paragraphs with more than `longestParagraph` sentences */
  longParagraphs: number
  /** glossary terms that are marked, and their words for each word of the prose, from 0 to 1 */
  terms: number
  termShare: number
}

/** Sentences in a paragraph, at most. */
export const longestParagraph = 3

/**
 * Measures paragraphs and list items. Left out: citation marks, facts, tables, headings, titles of cards and steps.
 */
export function measure(blocks: Block[]): Readability {
  const paragraphs = [...walkBlocks(blocks)].flatMap((block) =>
    block.t === 'p' ? [withoutFacts(block.children)] : [],
  )
  const byParagraph = paragraphs.map(sentencesWithWords)
  const all = byParagraph.flat()
  const lengths = all.map((sentence) => wordsOf(sentence).length)
  const words = lengths.reduce((sum, length) => sum + length, 0)
  const terms = paragraphs
    .flatMap((children) => [...walkInlines(children)])
    .filter((node) => node.t === 'term')
  const termWords = terms.flatMap((term) => sentencesWithWords(term.children).flatMap(wordsOf)).length
  return {
    grade: proofreading.gradeOf(all),
    words,
    meanSentence: all.length > 0 ? words / all.length : 0,
    longestSentence: Math.max(0, ...lengths),
    longParagraphs: byParagraph.filter((paragraph) => paragraph.length > longestParagraph).length,
    terms: terms.length,
    termShare: words > 0 ? termWords / words : 0,
  }
}

function sentencesWithWords(children: Inline[]): string[] {
  return sentences(children)
    .map((sentence) => sentence.text)
    .filter((text) => wordsOf(text).length > 0)
}

function withoutFacts(children: Inline[]): Inline[] {
  return children
    .filter((node) => node.t !== 'fact')
    .map((node) => ('children' in node ? { ...node, children: withoutFacts(node.children) } : node))
}
