import { existsSync, readFileSync } from 'node:fs'
import { DomUtils } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { headProblems } from '@/lib/export/checks/heads'
import { leftoverProblems } from '@/lib/export/checks/leftovers'
import { linkProblems, linksOf } from '@/lib/export/checks/links'
import { countPages } from '@/lib/export/count-pages'
import { listFiles } from '@/lib/export/files'
import { meta, parsedPages as pages } from './parsed'

const out = 'out'
const files = listFiles(out)
/** Pages that search engines may list. */
const listed = pages.filter((page) => !meta(page, 'robots')?.includes('noindex'))

describe('the export', () => {
  test('has pages to look at', () => {
    expect(pages.length).toBeGreaterThan(300)
    expect(listed.length).toBeGreaterThan(300)
    expect(countPages(out)).toBe(listed.length)
  })
  test('every internal link and anchor resolves', () => {
    expect(linkProblems(pages.map(linksOf), new Set(files))).toEqual([])
  })
  test('no inline script, style, framework data, other origin or forbidden string', () => {
    expect(pages.flatMap(leftoverProblems)).toEqual([])
  })
  test('headings in order, one title, description and canonical', () => {
    expect(pages.flatMap(headProblems)).toEqual([])
  })
  test('no two pages that search engines list have the same title or description', () => {
    const titles = listed.map(({ all }) =>
      DomUtils.textContent(all.filter(({ name, parent }) => name === 'title' && parent === all[1])),
    )
    expect(new Set(titles).size).toBe(listed.length)
    expect(new Set(listed.map((page) => meta(page, 'description'))).size).toBe(listed.length)
  })
  test('no framework script and no payload is left', () => {
    expect(files.filter((f) => f.startsWith('_next/') && f.endsWith('.js'))).toEqual([])
    expect(files).not.toContain('after-export.json')
    expect(files.filter((f) => f.endsWith('.txt')).sort()).toEqual([
      'llms.txt',
      'robots.txt',
      'sha256sums.txt',
    ])
  })
  test('text files have brotli and gzip copies', () => {
    expect(existsSync('out/index.html.br') && existsSync('out/index.html.gz')).toBe(true)
  })
  test('pages for robots and hosts', () => {
    expect(readFileSync('out/robots.txt', 'utf8')).toContain('/sitemap.xml')
    expect(readFileSync('out/_headers', 'utf8')).toContain('Content-Security-Policy')
  })
  test('the page for wrong addresses helps on', () => {
    const page = readFileSync('out/404.html', 'utf8')
    expect(page).toContain('This page is not here')
    expect(page).toContain('href="/help-now/"')
  })
})
