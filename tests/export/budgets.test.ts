import { describe, expect, test } from 'vitest'
import { readPages } from '@/lib/export/files'
import { addresses, pageKinds, pageModel } from '@/lib/pages/kinds'
import { budgets, type PageCost, pageCost } from './budgets'

const out = 'out'
const kindOf = (address: string) => (addresses.includes(address) ? pageModel(address).kind : 'notFound')
const costs = readPages(out).map((page) => ({ kind: kindOf(page.address), ...pageCost(out, page) }))
const of = (kind: string) => costs.filter((cost) => cost.kind === kind).sort((a, b) => a.html - b.html)
const median = (list: PageCost[]) => list[Math.floor(list.length / 2)] as PageCost
const articles = of('article')

describe('budgets, in bytes as sent with brotli', () => {
  test('a table per kind of page', () => {
    const kinds = [...new Set(costs.map((cost) => cost.kind))].sort()
    const rows = kinds.map((kind) => {
      const list = of(kind)
      const middle = median(list)
      const { html, css, script, font, nodes, requests } = middle
      return {
        kind,
        pages: list.length,
        'median html': html,
        'largest html': list.at(-1)?.html,
        css,
        script,
        font,
        nodes,
        requests,
      }
    })
    console.table(rows)
    expect(articles).toHaveLength(pageKinds.article.pages.length)
    expect(kinds).toEqual(expect.arrayContaining(['article', 'claim', 'faq', 'section', 'term']))
  })
  test('html of the median and of the largest article', () => {
    expect(median(articles).html).toBeLessThanOrEqual(budgets.medianArticleHtml)
    expect(articles.at(-1)?.html).toBeLessThanOrEqual(budgets.largestArticleHtml)
  })
  test('style sheet, script and font of every page', () => {
    const over = costs.filter(
      (c) => c.css > budgets.css || c.script > budgets.script || c.font > budgets.font,
    )
    expect(over).toEqual([])
    expect(median(articles).css).toBeGreaterThan(0)
    expect(median(articles).font).toBeGreaterThan(0)
  })
  test('first visit to the median article, and the second page', () => {
    const { html, css, script, font } = median(articles)
    expect(html + css + script).toBeLessThanOrEqual(budgets.firstVisitWithoutFont)
    expect(html + css + script + font).toBeLessThanOrEqual(budgets.firstVisit)
    expect(html).toBeLessThanOrEqual(budgets.secondPage)
  })
  test('elements on the median article, requests on every page', () => {
    const byNodes = [...articles].sort((a, b) => a.nodes - b.nodes)
    expect(median(byNodes).nodes).toBeLessThanOrEqual(budgets.nodes)
    expect(costs.filter((c) => c.requests > budgets.requests).map((c) => c.address)).toEqual([])
  })
})
