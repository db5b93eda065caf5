import { expect, test } from 'vitest'
import { readPages } from '@/lib/export/files'
import { addresses, pageKinds, pageModel } from '@/lib/pages/kinds'
import { type Budget, budgets, type PageCost, pageCost, shared, visits } from './budgets'

type Kind = keyof typeof budgets

const out = 'out'
const kindOf = (address: string) => (addresses.includes(address) ? pageModel(address).kind : 'notFound')
const costs = readPages(out).map((page) => ({ kind: kindOf(page.address), ...pageCost(out, page) }))
const kinds = (Object.keys(budgets) as Kind[]).filter((kind) => costs.some((cost) => cost.kind === kind))
const of = (kind: Kind) => costs.filter((cost) => cost.kind === kind)

function median(kind: Kind, measure: keyof Omit<PageCost, 'address'>): number {
  const sorted = of(kind)
    .map((cost) => cost[measure])
    .sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const most = (kind: Kind, measure: keyof Omit<PageCost, 'address'>) =>
  Math.max(...of(kind).map((cost) => cost[measure]))

const costOf = (kind: Kind): Budget => ({
  medianHtml: median(kind, 'html'),
  nodes: median(kind, 'nodes'),
  largestHtml: most(kind, 'html'),
  script: most(kind, 'script'),
  requests: most(kind, 'requests'),
})

test('a table of what pages cost, with every article', () => {
  console.table(Object.fromEntries(kinds.map((kind) => [kind, { pages: of(kind).length, ...costOf(kind) }])))
  expect(of('article')).toHaveLength(pageKinds.article.pages.length)
  expect(kinds).toEqual(expect.arrayContaining(['article', 'claim', 'faq', 'section', 'term']))
})
test.each(kinds)('pages of the kind %s are within their budget, in bytes as sent with brotli', (kind) => {
  const cost = costOf(kind)
  const over = Object.entries(budgets[kind]).filter(([name, most]) => !(cost[name as keyof Budget] <= most))
  expect(over, JSON.stringify(cost)).toEqual([])
})
test('style sheet and font of every page', () => {
  for (const measure of ['css', 'font'] as const) {
    expect(median('article', measure)).toBeGreaterThan(0)
    expect(costs.filter((cost) => cost[measure] > shared[measure])).toEqual([])
  }
})
test('first visit to the middle article, and the second page', () => {
  const html = median('article', 'html')
  const withoutFont = html + median('article', 'css') + median('article', 'script')
  expect(withoutFont).toBeLessThanOrEqual(visits.firstWithoutFont)
  expect(withoutFont + median('article', 'font')).toBeLessThanOrEqual(visits.first)
  expect(html).toBeLessThanOrEqual(visits.second)
})
