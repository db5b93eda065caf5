import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { findings } from '@/lib/content/source'
import { findingEntry } from '@/lib/pages/resolve'

const figures = [...findings.values()].map((finding) => {
  const entry = findingEntry(finding)
  const root = parseDocument(renderToStaticMarkup(<FindingFigure finding={entry} marks={[]} />))
  const all = DomUtils.findAll(() => true, root.children)
  return { id: finding.id, finding, entry, all }
})
type Elements = (typeof figures)[number]['all']

const text = (all: Elements, test: (e: Elements[number]) => boolean) =>
  all.filter(test).map((e) => DomUtils.textContent(e).trim())
const icons = (all: Elements, kind: RegExp) =>
  all
    .filter((e) => e.name === 'path' && kind.test(e.attribs.class ?? ''))
    .map((e) => (e.attribs.d?.match(/M/g) ?? []).length)

const numbersIn = (words: string): string[] => words.match(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g) ?? []

/** A result without its figures: only its words may hold numbers that the table does not. */
const wordsOf = (result: unknown): unknown =>
  JSON.parse(JSON.stringify(result, (_, value) => (typeof value === 'number' ? undefined : value)))

test('there are findings to look at', () => {
  expect(figures.length).toBeGreaterThanOrEqual(40)
})

describe.each(figures)('$id', ({ entry, finding, all }) => {
  const cells = text(all, (e) => e.name === 'td' || e.attribs.scope === 'row')
  const words = entry.sentences.join(' ')

  test('every number that the sentences say is in the table, or in the words of the record', () => {
    const { id, sources, extracted, result, ...told } = finding
    const given = numbersIn([...cells, JSON.stringify(told), JSON.stringify(wordsOf(result))].join(' '))
    const icon = icons(all, /icon-(?:yes|harm)/)
    const worked = [
      '100',
      ...icons(all, /icon-no/).map(String),
      String(Math.abs((icon[0] ?? 0) - (icon[1] ?? 0))),
    ]
    expect(numbersIn(words).filter((n) => !given.includes(n) && !worked.includes(n))).toEqual([])
  })

  if (finding.result.kind === 'counts' || finding.result.kind === 'per100')
    test('each picture has as many filled icons as the table says, of 100 or of the people of a small group', () => {
      const yes = icons(all, /icon-(?:yes|harm)/)
      const no = icons(all, /icon-no/)
      const heads = text(all, (e) => e.attribs.scope === 'col')
      const column = (at: number) =>
        cells.filter((_, i) => i % heads.length === at).map((cell) => Number(/\d+/.exec(cell)?.[0]))
      const filled = column(1)
      const few = heads[1] === 'People with this outcome'
      expect(yes).toEqual(filled)
      expect(yes.map((n, i) => n + (no[i] ?? 0))).toEqual(few ? column(2) : yes.map(() => 100))
      for (const n of filled) expect(words).toMatch(new RegExp(`\\b${few ? n || 'none' : n}\\b`))
    })

  if (finding.result.kind === 'estimate')
    test('the drawing keeps the order of lower end, estimate, upper end and shows the line of no effect', () => {
      const byClass = (name: string) => all.find((e) => e.attribs.class === name)?.attribs ?? {}
      const [range, estimate, line] = [byClass('range'), byClass('estimate'), byClass('no-effect')]
      expect(Number(range.x1)).toBeLessThanOrEqual(Number(estimate.cx))
      expect(Number(estimate.cx)).toBeLessThanOrEqual(Number(range.x2))
      const holds = Number(range.x1) <= Number(line.x1) && Number(line.x1) <= Number(range.x2)
      expect(words.includes('includes no difference')).toBe(holds)
    })

  if (finding.result.kind === 'means' || finding.result.kind === 'series')
    test('each value of the table stands in the drawing', () => {
      const drawn = numbersIn(text(all, (e) => e.name === 'text').join(' '))
      const heads = text(all, (e) => e.attribs.scope === 'col')
      const column = heads.findIndex((head) => /^(?:Average|Value) /.test(head))
      const values = cells.filter((_, i) => i % heads.length === column)
      expect(values.length).toBeGreaterThan(0)
      expect(values.filter((value) => !drawn.includes(value))).toEqual([])
    })

  test('the picture has a name, and figure, certainty, limits and link are there', () => {
    const pictures = all.filter((e) => e.name === 'svg' && e.attribs.role === 'img')
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.every((e) => e.attribs['aria-label'])).toBe(true)
    expect(text(all, (e) => e.name === 'figure')[0]).toContain('What this does not show')
    expect(all.some((e) => e.attribs.href === entry.address)).toBe(true)
  })
})
