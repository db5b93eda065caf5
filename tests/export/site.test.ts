import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headProblems } from '@/lib/export/checks/heads'
import { leftoverProblems } from '@/lib/export/checks/leftovers'
import { linkProblems } from '@/lib/export/checks/links'
import { countPages } from '@/lib/export/count-pages'
import { listFiles, readPages } from '@/lib/export/files'

const out = 'out'
const pages = readPages(out)
const files = listFiles(out)

describe('the export', () => {
  test('has pages to look at', () => {
    expect(pages.length).toBeGreaterThan(300)
    // all but the search page and the page for wrong addresses
    expect(countPages(out)).toBe(pages.length - 2)
  })
  test('every internal link and anchor resolves', () => {
    expect(linkProblems(pages, new Set(files))).toEqual([])
  })
  test('no inline script, style, framework data, other origin or forbidden string', () => {
    expect(leftoverProblems(pages)).toEqual([])
  })
  test('titles and descriptions are unique, headings in order, one canonical', () => {
    expect(headProblems(pages)).toEqual([])
  })
  test('no framework script and no payload is left', () => {
    expect(files.filter((f) => f.startsWith('_next/') && f.endsWith('.js'))).toEqual([])
    expect(files.filter((f) => f.endsWith('.txt')).sort()).toEqual(['llms.txt', 'robots.txt'])
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
