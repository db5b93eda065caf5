/** The built-in server with a small made-up site: addresses, headers, encodings, conditional requests and parts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHeaders, siteHeaders } from '@/lib/export/headers'
import { redirectsText } from '@/lib/export/redirects'
import { siteServer } from '@/lib/export/server'
import { expectEmbedsFramed } from './framed'
import {
  type Answer,
  ask,
  files,
  listening,
  madeUpSite,
  notFoundPage,
  page,
  twin,
  unknownVersionPage,
  unknownVersions,
  waysToDrive,
  waysToOld,
} from './made-up-site'

const site = await madeUpSite({ 'q/日本/index.html': page })
const server = siteServer(site.out)
let port = 0
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(port, path, headers, method)
const address = '/q/drive/'
const script = '/assets/site.abc.js'
const stored = (path: string) => readFileSync(join(site.out, path))
const encodings = ['identity', 'gzip', 'br'] as const

beforeAll(async () => {
  port = await listening(server)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  site.remove()
})

function expectMissing({ status, headers, body }: Answer, path: string) {
  expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store'])
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body.toString()).toBe(notFoundPage)
}

describe('addresses', () => {
  test('a page is served at its address with a slash', async () => {
    const { status, headers, body } = await get(address)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body.toString()).toBe(page)
  })
  test('an address without its slash leads to the one with it, and keeps the question', async () => {
    const moved = async (path: string) => {
      const { status, headers } = await get(path)
      return [status, headers.location]
    }
    expect(await moved('/q/drive')).toEqual([308, '/q/drive/'])
    expect(await moved('/q/drive?q=nerve%20pain')).toEqual([308, '/q/drive/?q=nerve%20pain'])
    const encoded = `/q/${encodeURIComponent('日本')}`
    expect(await moved(encoded)).toEqual([308, `${encoded}/`])
  })
  test.each(waysToDrive)('%s reaches the answer in one step', async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([308, address])
  })
  test('the period of a sentence after a slash is no part of the address', async () => {
    expect((await get('/q/drive/.')).body.toString()).toBe(page)
  })
  test.each(waysToOld)('%s, which is retired, reaches its successor in one step', async (path) => {
    const { status, headers } = await get(`${path}?a=1`)
    expect([status, headers.location]).toEqual([301, `${address}?a=1`])
  })
  test('redirects of another build count as soon as it is there', async () => {
    const file = join(site.out, '_redirects')
    const before = readFileSync(file)
    writeFileSync(file, redirectsText(new Map([['/q/older/', '/q/drive/']])))
    expect((await get('/q/older')).headers.location).toBe(address)
    expect((await get('/q/old/')).status).toBe(200)
    writeFileSync(file, before)
    expect((await get('/q/old/')).status).toBe(301)
  })
  test.each(unknownVersions)('%s has the page for unknown versions', async (path) => {
    const { status, headers, body } = await get(path)
    expect([status, headers['cache-control'], body.toString()]).toEqual([404, 'no-store', unknownVersionPage])
  })
  test.each([
    '//elsewhere.example/q',
    '//q/drive',
    '/%2Felsewhere.example',
    '/\\elsewhere.example',
    '/\\q/drive',
  ])('no redirect leads to another server: %s', async (path) => expectMissing(await get(path), path))
  test.each([
    '/no/',
    '/no',
    '/no.js',
    '/assets/no.js',
    '/empty.txt/',
    '/404',
    '/404/',
    '/q/drive/index',
    '/q/drive/index.html/',
  ])('a wrong address has status 404 and the page for it: %s', async (path) =>
    expectMissing(await get(path), path),
  )
  test.each(['/assets/', '/assets', '/_next/', '/_next/static/', '/pagefind', '/q', '/q/'])(
    'folders are not listed: %s',
    async (path) => expectMissing(await get(path), path),
  )
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    for (const path of ['/', '/no/', '/q/drive']) {
      const { status, headers, body } = await get(path, {}, method)
      expect([path, status, headers.allow, body.length]).toEqual([path, 405, 'GET, HEAD', 0])
    }
  })
  test('HEAD has the status and headers of GET and no body', async () => {
    for (const path of ['/', script, '/no/', '/q/drive']) {
      const asked = await get(path)
      const head = await get(path, {}, 'HEAD')
      expect(head.status, path).toBe(asked.status)
      for (const name of ['content-type', 'content-length', 'etag', 'location', 'cache-control'])
        expect(head.headers[name], `${name} of ${path}`).toBe(asked.headers[name])
      expect(head.body.length, path).toBe(0)
    }
  })
})

describe('headers', () => {
  test('every answer has those of the site', async () => {
    const asked: [path: string, status: number, headers?: Record<string, string>, method?: string][] = [
      [address, 200],
      [script, 200],
      [script, 206, { Range: 'bytes=0-0' }],
      [script, 304, { 'If-None-Match': '*' }],
      [script, 416, { Range: 'bytes=99999-' }],
      ['/q/drive', 308],
      ['/no/', 404],
      ['/', 405, {}, 'POST'],
    ]
    for (const [path, status, headers, method] of asked) {
      const answer = await get(path, headers, method)
      expect(answer.status, path).toBe(status)
      for (const [name, value] of Object.entries(siteHeaders))
        expect(answer.headers[name.toLowerCase()], `${name} of ${status}`).toBe(value)
    }
  })
  test('other sites may show embeds in a frame, and nothing else', () => expectEmbedsFramed(get))
  test('the script for other sites is kept for an hour', async () => {
    const { status, headers } = await get('/embed.js')
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=3600'])
  })
  test('files with a hash in their name are cached for a year, others are asked for again', async () => {
    for (const path of [script, '/_next/static/style.css'])
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', address, '/data/finding.csv', '/pagefind/en.pf_meta'])
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })
  test.each([
    ['/', 'text/html; charset=utf-8'],
    [script, 'text/javascript; charset=utf-8'],
    ['/_next/static/style.css', 'text/css; charset=utf-8'],
    ['/speculation-rules.json', 'application/speculationrules+json'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/data/finding.csv', 'text/csv; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/pagefind/en.pf_meta', 'application/octet-stream'],
    ['/pagefind/fragment/en_1.pf_fragment', 'application/octet-stream'],
    ['/pagefind/index/en_1.pf_index', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type)
  })
})

describe('encodings', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['br', 'br'],
    ['BR', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['gzip;q=0, *', 'br'],
    ['*, br;q=0', 'gzip'],
    ['br;q=0', undefined],
    ['br;q=0.0, gzip;q=0.000', undefined],
    ['identity', undefined],
    ['deflate', undefined],
    ['identity;q=0', undefined],
    ['*;q=0', undefined],
    ['', undefined],
    ['brr, xbr', undefined],
    [';;,=,"br', undefined],
    ['br;q=x', undefined],
    [`${'x'.repeat(60)}`, undefined],
  ])('"%s" gets %s', async (accepted, encoding) => {
    const { status, headers, body } = await get(address, { 'Accept-Encoding': accepted })
    expect([status, headers['content-encoding']]).toEqual([200, encoding])
    const decoded =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    expect(decoded.toString()).toBe(page)
  })
  test('a file without copies is sent as it is', async () => {
    const { headers, body } = await get('/font.woff2', { 'Accept-Encoding': 'br' })
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, files['font.woff2']])
  })
})

describe('a page as Markdown', () => {
  const html = 'text/html; charset=utf-8'
  const markdown = 'text/markdown; charset=utf-8'
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
  test.each([
    ['text/markdown', markdown],
    ['TEXT/Markdown', markdown],
    ['text/markdown, text/html;q=0.9', markdown],
    ['text/html;q=0.8, text/markdown;q=0.9, */*;q=0.1', markdown],
    ['text/html, text/markdown;q=0.5', html],
    ['text/markdown;q=0, */*', html],
    ['text/markdown;q=0', html],
    ['text/html, text/markdown', html],
    ['text/*', html],
    ['*/*', html],
    ['application/json', html],
    ['', html],
    [';;,=,"text/markdown', html],
    [browser, html],
  ])('"%s" gets %s', async (accept, type) => {
    const { status, headers, body } = await get(address, { Accept: accept })
    expect([status, headers['content-type'], headers.vary]).toEqual([200, type, 'Accept, Accept-Encoding'])
    expect(body.toString()).toBe(type === html ? page : twin)
  })
  test('without the header a page is HTML, and says that it varies', async () => {
    const { headers, body } = await get(address)
    expect([body.toString(), headers.vary]).toEqual([page, 'Accept, Accept-Encoding'])
  })
  test('a page without a twin, and a file, are sent as they are', async () => {
    const accept = { Accept: 'text/markdown' }
    expect((await get('/', accept)).headers['content-type']).toBe(html)
    const { headers } = await get(script, accept)
    expect([headers['content-type'], headers.vary]).toEqual([
      'text/javascript; charset=utf-8',
      'Accept-Encoding',
    ])
    expect((await get('/no/', accept)).status).toBe(404)
  })
  test('has an address of its own', async () => {
    const { headers, body } = await get(`${address}index.md`)
    expect([body.toString(), headers['content-type'], headers.vary]).toEqual([
      twin,
      markdown,
      'Accept-Encoding',
    ])
  })
  test('comes compressed, with a tag of its own', async () => {
    const asked = { Accept: 'text/markdown', 'Accept-Encoding': 'br' }
    const { headers, body } = await get(address, asked)
    expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).toEqual(['br', twin])
    expect((await get(address, { 'Accept-Encoding': 'br' })).headers.etag).not.toBe(headers.etag)
    const again = await get(address, { ...asked, 'If-None-Match': String(headers.etag) })
    expect([again.status, again.headers.vary]).toEqual([304, 'Accept, Accept-Encoding'])
  })
  test('it and the data may be read from pages elsewhere, pages and scripts not', async () => {
    const openness = async (path: string, headers?: Record<string, string>) => {
      const answer = await get(path, headers)
      return Object.keys(openHeaders).map((name) => answer.headers[name.toLowerCase()])
    }
    const open = Object.values(openHeaders)
    expect(open).toContain('*')
    expect(await openness(`${address}index.md`)).toEqual(open)
    expect(await openness(address, { Accept: 'text/markdown' })).toEqual(open)
    expect(await openness('/data/finding.csv')).toEqual(open)
    for (const path of [address, '/', script, '/manifest.webmanifest', '/no/'])
      expect(await openness(path), path).toEqual([undefined, undefined])
  })
})

describe('a file that did not change', () => {
  test.each(encodings)('is not sent again (%s)', async (encoding) => {
    const accept = { 'Accept-Encoding': encoding }
    const { headers } = await get(address, accept)
    const known: Record<string, string>[] = [
      { 'If-None-Match': String(headers.etag) },
      { 'If-None-Match': `"x", W/${headers.etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': String(headers['last-modified']) },
    ]
    for (const condition of known) {
      const again = await get(address, { ...accept, ...condition })
      expect([again.status, again.body.length]).toEqual([304, 0])
      for (const name of ['etag', 'cache-control', 'vary', 'last-modified'])
        expect(again.headers[name], name).toBe(headers[name])
    }
  })
  test('has a tag of its own in each encoding, and each is strong', async () => {
    const tags = await Promise.all(
      encodings.map(async (encoding) => (await get(address, { 'Accept-Encoding': encoding })).headers.etag),
    )
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w.-]+"$/)
    const other = await get(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': String(tags[2]) })
    expect(other.status).toBe(200)
  })
})

describe('a part of a file', () => {
  const endings = { identity: '', gzip: '.gz', br: '.br' }
  test.each(encodings)('is one of the copy that is sent (%s)', async (encoding) => {
    const copy = stored(`q/drive/index.html${endings[encoding]}`)
    const size = copy.length
    for (const [range, start, end] of [
      ['bytes=0-0', 0, 0],
      ['bytes=10-19', 10, 19],
      ['bytes=-5', size - 5, size - 1],
      ['bytes=5-', 5, size - 1],
      ['bytes=0-99999999999999999999', 0, size - 1],
    ] as const) {
      const { status, headers, body } = await get(address, { 'Accept-Encoding': encoding, Range: range })
      expect([range, status, headers['content-range']]).toEqual([range, 206, `bytes ${start}-${end}/${size}`])
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
      expect(body.equals(copy.subarray(start, end + 1)), range).toBe(true)
    }
  })
  test('beyond the end is not there', async () => {
    const { status, headers, body } = await get('/font.woff2', { Range: 'bytes=10-' })
    expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */10', 0])
  })
  test('is not joined to parts of another version', async () => {
    const answer = await get('/font.woff2', { Range: 'bytes=5-', 'If-Range': '"older"' })
    expect([answer.status, answer.body.toString()]).toEqual([200, files['font.woff2']])
  })
})
