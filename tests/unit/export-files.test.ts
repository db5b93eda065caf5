import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countPages, newestDay, sitemapAddresses } from '@/lib/export/count-pages'
import { listFiles, readPages } from '@/lib/export/files'
import { removeFrameworkFiles } from '@/lib/export/framework-files'
import { takeHandedOver } from '@/lib/export/handed-over'
import {
  cacheControl,
  framedHeaders,
  headersFile,
  securityHeaders,
  siteHeaders,
  speculationRules,
} from '@/lib/export/headers'

let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'out-'))
})
afterEach(() => {
  rmSync(out, { recursive: true })
})

function write(...files: (string | [file: string, text: string])[]): void {
  for (const entry of files) {
    const [file, text] = typeof entry === 'string' ? [entry, 'x'] : entry
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
}

const sitemap = (...paths: string[]): [string, string] => [
  'sitemap.xml',
  `<urlset>${paths.map((path) => `<url><loc>https://a.org${path}</loc></url>`).join('\n')}</urlset>`,
]

const addresses = ['/', '/q/', '/q/drive/', '/v/q/drive/1/', '/embed/q/drive/']

describe('counting pages', () => {
  test('gives the number of addresses when each has its file', () => {
    write(sitemap('/', '/q/', '/q/drive/'), 'index.html', 'q/index.html', 'q/drive/index.html', '404.html')
    expect(countPages(out)).toBe(3)
  })
  test('names every page that is missing', () => {
    write(sitemap('/', '/q/', '/q/drive/'), 'index.html', '404.html')
    expect(() => countPages(out)).toThrow('pages without a file in out/: /q/, /q/drive/')
  })
  test('needs the page for wrong addresses', () => {
    write(sitemap('/'), 'index.html')
    expect(() => countPages(out)).toThrow('pages without a file in out/: /404.html')
  })
  test('needs a sitemap that lists pages', () => {
    expect(() => countPages(out)).toThrow('out/sitemap.xml is missing')
    write(sitemap())
    expect(() => countPages(out)).toThrow('out/sitemap.xml lists no page')
  })
  test('reads addresses whatever the origin of the site', () => {
    expect(sitemapAddresses('<loc>https://a.org/q/</loc><loc>http://127.0.0.1:3000/about/</loc>')).toEqual([
      '/q/',
      '/about/',
    ])
  })
  test('knows the newest day of a page', () => {
    expect(
      newestDay('<lastmod>2026-11-02</lastmod><lastmod>2026-11-28</lastmod><lastmod>2025-12-31</lastmod>'),
    ).toBe('2026-11-28')
    expect(() => newestDay('<urlset></urlset>')).toThrow('has no page with a day')
  })
})

describe('files of an export', () => {
  test('pages have the addresses at which they are served', () => {
    write('index.html', 'q/drive/index.html', '404.html', 'robots.txt')
    expect(readPages(out).map(({ file, address }) => [file, address])).toEqual([
      ['404.html', '/404.html'],
      ['index.html', '/'],
      ['q/drive/index.html', '/q/drive/'],
    ])
  })
  test('a folder without pages is an error, so that no check passes by looking at nothing', () => {
    write('robots.txt')
    expect(() => readPages(out)).toThrow(`no HTML page in ${out}`)
  })
  test('what only the framework would load is deleted, all else is kept', () => {
    const kept = ['404.html', '_next/static/css/a.css', 'assets/site.js', 'index.html', 'robots.txt']
    write(...kept, '_next/static/a.js', 'index.txt', 'q/drive.txt', '_not-found/index.html', '404/index.html')
    removeFrameworkFiles(out)
    expect(listFiles(out)).toEqual(kept)
  })
})

describe('what the build hands over', () => {
  const head = { title: 'A', description: 'About A', address: '/a/', index: true }
  const handedOver = (files: Record<string, string>) =>
    write([
      'after-export.json',
      JSON.stringify({ pages: [{ address: '/a/', search: 'article', head }], files }),
    ])

  test('is read by address and taken out of the export; its files stand where they belong', () => {
    handedOver({ '/data/v1/a.json': '{}', '/a/index.md': '# A' })
    expect(takeHandedOver(out).get('/a/')).toEqual({ address: '/a/', search: 'article', head })
    expect(listFiles(out)).toEqual(['a/index.md', 'data/v1/a.json'])
    expect(readFileSync(join(out, 'a/index.md'), 'utf8')).toBe('# A')
  })
  test('never takes the place of a file that is there', () => {
    handedOver({ '/index.html': 'Other' })
    write(['index.html', 'Page'])
    expect(() => takeHandedOver(out)).toThrow('index.html')
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('Page')
  })
  test('is missed by its name', () => {
    expect(() => takeHandedOver(out)).toThrow('after-export.json')
  })
})

describe('headers', () => {
  test('files whose names change with their content are kept for a year, all others are asked for again', () => {
    const forever = 'public, max-age=31536000, immutable'
    expect(cacheControl('/_next/static/css/a.css')).toBe(forever)
    expect(cacheControl('/assets/site.0123456789.js')).toBe(forever)
    for (const path of ['/', '/q/drive/', '/index.html', '/_next/data.json', '/q/assets/', '/icon.svg'])
      expect(cacheControl(path)).toBe('public, max-age=0, must-revalidate')
  })
  test('the file for hosts holds a block for all pages, one for each folder that no frame shows, one for the speculation rules, for each kind of open file and each lasting folder', () => {
    const blocks = headersFile(addresses).trimEnd().split('\n\n')
    expect(blocks.map((block) => block.split('\n')[0])).toEqual([
      '/*',
      '/',
      '/q/*',
      '/v/*',
      speculationRules.file,
      '/data/*',
      '/*.md',
      '/changes.*',
      '/connect/*.json',
      '/sha256sums.txt',
      '/_next/static/*',
      '/assets/*',
      '/embed.js',
      '/sw.js',
    ])
    const lines = blocks.flatMap((block) => block.split('\n').slice(1))
    expect(lines.filter((line) => !/^ {2}[A-Z][\w-]+: \S/.test(line))).toEqual([])
  })
  test('the file for hosts holds every header of the site, word for word', () => {
    const [all = ''] = headersFile(addresses).split('\n\n')
    expect(Object.keys(siteHeaders)).toEqual(expect.arrayContaining(Object.keys(securityHeaders)))
    for (const [name, value] of Object.entries({ ...siteHeaders, ...framedHeaders }))
      expect(all).toContain(`\n  ${name}: ${value}`)
    expect(all).not.toContain('Cache-Control')
    expect(headersFile(addresses)).toMatch(
      /\n\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/,
    )
  })
  test('hosts that join the values of a header refuse frames on every page but embeds', () => {
    const blocks = headersFile(addresses)
      .trimEnd()
      .split('\n\n')
      .map((block) => block.split('\n'))
    const joined = (path: string) =>
      blocks
        .filter(([rule = '']) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path))
        .flatMap((lines) => lines.filter((line) => line.includes('Content-Security-Policy: ')))
        .map((line) => line.replace(/.*?: /, ''))
        .join(', ')
    const [all, framed] = [siteHeaders, framedHeaders].map((of) => of['Content-Security-Policy'] ?? '')
    expect(framed).toContain("default-src 'none'")
    for (const path of ['/', '/q/drive/', '/v/q/drive/1/'])
      expect(joined(path)).toBe(`${framed}, frame-ancestors 'none'`)
    expect(joined('/embed/q/drive/')).toBe(framed)
    expect(all).toBe(`${framed}; frame-ancestors 'none'`)
  })
  test('the worker of a kept site is asked for anew each time', () => {
    expect(cacheControl('/sw.js')).toBe('no-cache')
  })
  test('the script for other sites is asked for again after an hour', () => {
    expect(cacheControl('/embed.js')).toBe('public, max-age=3600')
    expect(cacheControl('/embed/q/drive/')).toBe('public, max-age=0, must-revalidate')
  })
  test('no inline script, no inline style and no other site is allowed', () => {
    const policy = securityHeaders['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })
})
