import { describe, expect, test } from 'vitest'
import { parseMdx } from '@/lib/markdown/parse'
import { gradeOf, median, syllablesOf, wordsOf } from '@/lib/readability/grade'
import { measure } from '@/lib/readability/measure'
import { readabilityTable } from '@/lib/readability/table'

const measured = (text: string) => measure(parseMdx(text).blocks)

describe('the grade', () => {
  test('follows the formula of Kincaid and others', () => {
    // 11 words, 2 sentences, 12 syllables
    const sentences = ['The cat sat on the mat.', 'It was a good animal.']
    const syllables = sentences.flatMap(wordsOf).reduce((sum, word) => sum + syllablesOf(word), 0)
    expect(syllables).toBe(13)
    expect(gradeOf(sentences)).toBeCloseTo(0.39 * (11 / 2) + 11.8 * (13 / 11) - 15.59)
  })
  test('rises with longer sentences and with longer words', () => {
    expect(gradeOf(['One two three four five six.'])).toBeGreaterThan(
      gradeOf(['One two three.', 'Four five six.']),
    )
    expect(gradeOf(['A dissociative medication.'])).toBeGreaterThan(gradeOf(['A strange drug.']))
  })
  test('counts figures as 1 syllable, compounds as 1 word, marks alone as no word', () => {
    expect([syllablesOf('2,400'), syllablesOf('CRPS')]).toEqual([1, 1])
    expect(wordsOf('A well-known 40 – (or so).')).toEqual(['A', 'well-known', '40', '(or', 'so).'])
  })
  test('gives medical terms their own syllables', () => {
    expect([syllablesOf('ketamine'), syllablesOf('esketamine')]).toEqual([3, 4])
  })
  test('of nothing is 0', () => {
    expect(gradeOf([])).toBe(0)
  })
})

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

describe('the measurements of a page', () => {
  test('count paragraphs and list items, in sentences', () => {
    const { words, meanSentence, longestSentence } = measured(
      'One two three. Four.\n\n- Five six\n- Seven eight\n',
    )
    expect([words, meanSentence, longestSentence]).toEqual([8, 2, 3])
  })
  test('leave out citation marks, facts, tables, headings and titles', () => {
    const text = [
      '## A heading of many words',
      'Pain fell [@a-long-id; @another-id]. Call <Fact id="us-988" /> now.',
      '| a | b |\n| - | - |\n| c | d |',
      '<Care urgency="urgent" title="Call your clinic if:">\n\n- you feel low\n\n</Care>',
    ].join('\n\n')
    expect(measured(text).words).toBe(7)
  })
  test('tell of long paragraphs and of marked terms', () => {
    const page = measured('One. Two. Three. Four.\n\nA [slow drip](term:infusion) is **[old](term:old)**.\n')
    expect([page.longParagraphs, page.terms, page.termShare]).toEqual([1, 2, 3 / 9])
  })
  test('of an empty page are 0', () => {
    expect(measured('')).toEqual({
      grade: 0,
      words: 0,
      meanSentence: 0,
      longestSentence: 0,
      longParagraphs: 0,
      terms: 0,
      termShare: 0,
    })
  })
})

test('the table has one line a page, the hardest first, and the median', () => {
  const page = (address: string, text: string) => ({ address, ...measured(text) })
  const lines = readabilityTable([
    page('/easy/', 'We sat. We ate.'),
    page('/hard/', 'Pharmacological considerations necessitate individual evaluation.'),
  ])
  expect(lines[0]).toMatch(
    /^grade +words +words\/sentence +longest +paragraphs > 3 +terms +in 100 words +page$/,
  )
  expect(lines.slice(1, 3).map((line) => line.split(' ').at(-1))).toEqual(['/hard/', '/easy/'])
  expect(lines[3]).toMatch(/^median grade of 2 pages: \d+\.\d$/)
})
