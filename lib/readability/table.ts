/** The measurements of all pages as lines of text. */
import { median } from './grade'
import { longestParagraph, type Readability } from './measure'

export type MeasuredPage = Readability & { address: string }

const columns: readonly (readonly [head: string, cell: (page: MeasuredPage) => string])[] = [
  ['grade', (p) => p.grade.toFixed(1)],
  ['words', (p) => String(p.words)],
  ['words/sentence', (p) => p.meanSentence.toFixed(1)],
  ['longest', (p) => String(p.longestSentence)],
  [`paragraphs > ${longestParagraph}`, (p) => String(p.longParagraphs)],
  ['terms', (p) => String(p.terms)],
  ['in 100 words', (p) => (100 * p.termShare).toFixed(1)],
]

/** One line a page, the hardest first, and the median of the site. */
export function readabilityTable(pages: readonly MeasuredPage[]): string[] {
  const hardestFirst = [...pages].sort((a, b) => b.grade - a.grade)
  const line = (cells: string[], name: string) =>
    `${columns.map(([head], i) => (cells[i] ?? '').padStart(head.length)).join('  ')}  ${name}`
  return [
    line(
      columns.map(([head]) => head),
      'page',
    ),
    ...hardestFirst.map((page) =>
      line(
        columns.map(([, cell]) => cell(page)),
        page.address,
      ),
    ),
    `median grade of ${pages.length} pages: ${median(pages.map(({ grade }) => grade)).toFixed(1)}`,
  ]
}
