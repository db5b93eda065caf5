import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FreshnessPage } from '@/components/pages/freshness'
import { fixed } from '@/lib/content/addresses'
import type { Reference } from '@/lib/content/schema'
import { facts, references } from '@/lib/content/source'
import { type FreshnessModel, sourceRow } from '@/lib/pages/freshness'
import { addresses, pageModel } from '@/lib/pages/kinds'
import { referencesModel } from '@/lib/pages/references'

const model = pageModel(fixed.freshness) as FreshnessModel
const rows = (id: string) => model.tables.find((table) => table.id === id)?.rows ?? []

const reference = [...references.values()][0] as Reference
const told = (more: Partial<Reference>) =>
  sourceRow({
    id: reference.id,
    csl: reference.csl,
    kind: 'randomized-trial',
    findings: [],
    limits: '',
    link: true,
    printable: true,
    checked: '2026-11-22',
    ...more,
  }).cells.map(({ says }) => says)

test('every source of the list of references has one row, the one compared longest ago first', () => {
  const listed = referencesModel((address) => {
    const page = pageModel(address)
    return 'apparatus' in page ? page.apparatus.sources : []
  }).letters
  const keys = listed.flatMap((letter) => letter.rows.map(({ key }) => key))
  expect(keys.length).toBeGreaterThan(100)
  expect(
    rows('sources')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(keys.sort())
  const days = rows('sources').map(({ cells }) => cells[0]?.day ?? '')
  expect(days).toEqual([...days].sort())
})
test('every fact and every page with a review has one row', () => {
  expect(rows('facts').map(({ id }) => id)).toEqual([...facts.keys()])
  const reviewed = addresses.filter((address) => 'review' in pageModel(address))
  expect(reviewed.length).toBeGreaterThan(100)
  expect(rows('pages').map(({ id }) => id)).toEqual(expect.arrayContaining(reviewed))
})
test('a source tells what is known of it, and what is not', () => {
  expect(told({})).toEqual(['November 22, 2026', 'not noted', 'not asked yet', 'not said'])
  expect(
    told({
      seenOn: 'copy',
      paidBy: 'its maker',
      notices: { asked: '2026-11-29', by: 'Crossref', known: [] },
    }),
  ).toEqual(['November 22, 2026', 'in a copy', 'nothing known on November 29, 2026', 'its maker'])
  const known = [{ kind: 'retraction' }, { kind: 'correction' }, { kind: 'correction' }] as const
  expect(told({ notices: { asked: '2026-11-29', by: 'Crossref', known: [...known] } })[2]).toBe(
    'taken back and corrected',
  )
})
test('cells carry the names of their columns, for phones, and their days as numbers, for sorting', () => {
  const html = renderToStaticMarkup(<FreshnessPage model={model} />)
  expect(html).toContain('<td data-label="Last checked" data-sort="20261122">November 22, 2026</td>')
  expect(html.match(/<sortable-table/g)).toHaveLength(3)
  for (const line of model.counts) expect(html).toContain(line.split('“')[0])
})
