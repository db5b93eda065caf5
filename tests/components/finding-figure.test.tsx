import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { findings } from '@/lib/content/source'
import { told } from '@/lib/evidence/view'
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
/** People drawn in a part of each group: "yes", "chance" or "no". */
const people = (all: Elements, part: string) =>
  all
    .filter((e) => e.attribs.role === 'img')
    .map((svg) =>
      DomUtils.findAll((e) => e.attribs['data-part'] === part, svg.children)
        .map((e) => (e.attribs.d?.match(/z/g) ?? []).length / 2)
        .reduce((a, b) => a + b, 0),
    )
const drawn = (all: Elements) => {
  const chance = people(all, 'chance')
  return people(all, 'yes').map((n, i) => n + (chance[i] ?? 0))
}

const numbersIn = (words: string): string[] => words.match(/\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?/g) ?? []

/** A result without its figures: only its words may hold numbers that the table does not. */
const wordsOf = (result: unknown): unknown =>
  JSON.parse(JSON.stringify(result, (_, value) => (typeof value === 'number' ? undefined : value)))

test('there are findings to look at', () => {
  expect(figures.length).toBeGreaterThanOrEqual(40)
})

describe.each(figures)('$id', ({ entry, finding, all }) => {
  const cells = text(all, (e) => e.name === 'td' || e.attribs.scope === 'row')
  const words = told(entry)

  test('every number that the sentences say is in the table, or in the words of the record', () => {
    const { id, sources, extracted, result, ...told } = finding
    const given = numbersIn([...cells, JSON.stringify(told), JSON.stringify(wordsOf(result))].join(' '))
    const icon = drawn(all)
    const worked = [
      '100',
      ...people(all, 'no').map(String),
      String(Math.abs((icon[0] ?? 0) - (icon[1] ?? 0))),
    ]
    expect(numbersIn(words).filter((n) => !given.includes(n) && !worked.includes(n))).toEqual([])
  })

  if (finding.result.kind === 'counts' || finding.result.kind === 'per100')
    test('a gap that may be chance is hatched, and no other', () => {
      const shown = drawn(all)
      const alike = new Set(people(all, 'no').map((n, i) => n + (shown[i] ?? 0))).size === 1
      const least = entry.chance && alike ? Math.min(...shown) : Infinity
      expect(people(all, 'chance')).toEqual(shown.map((n) => Math.max(0, n - least)))
    })

  if (finding.result.kind === 'counts' || finding.result.kind === 'per100')
    test('each picture has as many filled icons as the table says, of 100 or of the people of a small group', () => {
      const yes = drawn(all)
      const no = people(all, 'no')
      const heads = text(all, (e) => e.attribs.scope === 'col')
      const column = (at: number) =>
        cells.filter((_, i) => i % heads.length === at).map((cell) => Number(/\d+/.exec(cell)?.[0]))
      const filled = column(1)
      const few = heads[1] === 'People with this outcome'
      expect(yes).toEqual(filled)
      expect(yes.map((n, i) => n + (no[i] ?? 0))).toEqual(few ? column(2) : yes.map(() => 100))
      for (const n of filled) expect(words).toMatch(new RegExp(`\\b${few ? n || 'None' : n}\\b`, 'i'))
    })

  if (finding.result.kind === 'estimate')
    test('the drawing keeps the order of lower end, estimate, upper end and shows the line of no effect', () => {
      const part = (name: string) => all.find((e) => e.attribs['data-part'] === name)?.attribs ?? {}
      const [left, right] = [Number(part('range').x), Number(part('range').x) + Number(part('range').width)]
      const line = Number(/^M([\d.]+)/.exec(part('no-effect').d ?? '')?.[1])
      expect(left).toBeLessThanOrEqual(Number(part('estimate').cx))
      expect(Number(part('estimate').cx)).toBeLessThanOrEqual(right)
      expect(words.includes('includes no difference')).toBe(left <= line && line <= right)
    })

  if (finding.result.kind === 'means' || finding.result.kind === 'series')
    test('each value of the table stands in the drawing', () => {
      const drawn = numbersIn(text(all, (e) => ['text', 'strong'].includes(e.name)).join(' '))
      const heads = text(all, (e) => e.attribs.scope === 'col')
      const column = heads.findIndex((head) => /^(?:Average|Value) /.test(head))
      const values = cells.filter((_, i) => i % heads.length === column)
      expect(values.length).toBeGreaterThan(0)
      expect(values.filter((value) => !drawn.includes(value))).toEqual([])
    })

  test('the picture has a name, and figure, certainty, limits and link are there', () => {
    const pictures = all.filter((e) => e.attribs.role === 'img')
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.every((e) => e.attribs['aria-label'])).toBe(true)
    expect(text(all, (e) => e.name === 'figure')[0]).toContain('What this does not show')
    expect(all.some((e) => e.attribs.href === entry.address)).toBe(true)
  })
})
