import { existsSync, readFileSync } from 'node:fs'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { parsedPages, sitemapDays } from './parsed'

const days = sitemapDays(readFileSync('out/sitemap.xml', 'utf8'))
const addresses = new Set(parsedPages.map((page) => page.address))
const feed = parseDocument(readFileSync('out/feed.xml', 'utf8'), { xmlMode: true }).children
const entries = DomUtils.getElementsByTagName('entry', feed).map((entry) => {
  const text = (name: string) => DomUtils.textContent(DomUtils.getElementsByTagName(name, entry.children))
  return { address: new URL(text('id')).pathname, title: text('title'), updated: text('updated') }
})

describe('the feed of changed pages', () => {
  test('holds at most 50 pages that exist, newest first, each once', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.length).toBeLessThanOrEqual(50)
    expect(entries.filter((e) => !addresses.has(e.address))).toEqual([])
    expect(new Set(entries.map((e) => e.address)).size).toBe(entries.length)
    const updated = entries.map((e) => e.updated)
    expect(updated).toEqual([...updated].sort().reverse())
  })
  test('its days are those of the sitemap', () => {
    expect(entries.filter((e) => e.updated !== `${days.get(e.address)}T00:00:00Z`)).toEqual([])
  })
  test('every page leads to it', () => {
    const without = parsedPages.filter(
      (page) => !page.all.some((e) => e.name === 'link' && e.attribs.type === 'application/atom+xml'),
    )
    expect(without.map((p) => p.file)).toEqual([])
  })
})

describe('llms.txt', () => {
  const text = readFileSync('out/llms.txt', 'utf8')
  test('says what the site is not, and leads only to what is there', () => {
    expect(text).toContain('not medical advice')
    const paths = [...text.matchAll(/\(https:\/\/[^/]+(\/[^)]*)\)/g)].map((m) => m[1] ?? '')
    expect(paths.filter((p) => p.endsWith('/index.md')).length).toBeGreaterThan(10)
    expect(paths).toContain('/data/v1/index.json')
    expect(paths.filter((p) => !existsSync(`out${p}`))).toEqual([])
  })
  test('has one heading, then a quotation, then lists of links under headings', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n/)
    const [, ...sections] = text.split(/^## /m)
    expect(sections.length).toBeGreaterThan(2)
    for (const section of sections)
      for (const line of section.trim().split('\n').slice(2)) expect(line).toMatch(/^- \[.+\]\(https:.+\)/)
    expect(sections.at(-1)).toMatch(/^Optional\n/)
  })
  test('says of clinicians what the pages say', () => {
    const none = parsedPages.every((page) => !/Reviewed by (?!a clinician)/.test(page.html))
    expect(text.includes('No clinician has reviewed these pages yet')).toBe(none)
  })
})
