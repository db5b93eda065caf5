import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { openHeaders, siteHeaders } from '@/lib/export/headers'
import { nginxConfig } from '@/lib/export/nginx'
import { expectEmbedsFramed } from './framed'
import {
  type Answer,
  ask,
  madeUpSite,
  page,
  twin,
  unknownVersionPage,
  unknownVersions,
  waysToDrive,
  waysToOld,
} from './made-up-site'
import { hasBrotli, isInstalled, startNginx } from './nginx-process'
import { wrongAnswers } from './odd-paths'

const revalidated = 'public, max-age=0, must-revalidate'
const immutable = 'public, max-age=31536000, immutable'

describe('the text of the configuration', () => {
  const settings = { root: '/srv/a "b"', listen: '8080', brotli: false, addresses: [], redirects: new Map() }
  const text = nginxConfig(settings)
  test('the folder is quoted, the port is taken', () => {
    expect(text).toContain('root "/srv/a \\"b\\"";')
    expect(text).toContain('listen 8080;')
  })
  test('brotli is left out unless nginx has it', () => {
    expect(text).not.toContain('brotli')
    expect(nginxConfig({ ...settings, brotli: true })).toContain('brotli_static on;')
  })
  test.each(['out', '/srv/$x', '/srv\nroot /'])('%j is refused as a folder', (root) => {
    expect(() => nginxConfig({ ...settings, root })).toThrow(/can not stand in nginx/)
  })
  test('every kind of file of the site has its type', () => {
    const endings = new Set(
      listFiles('out')
        .filter(
          (file) => !/^pagefind\/.*(?:pagefind|pf_\w+)$|\.(?:br|gz)$|^_(?:headers|redirects)$/.test(file),
        )
        .map((file) => file.split('.').at(-1)),
    )
    expect([...endings].filter((ending) => !text.includes(`" ${ending};`))).toEqual([])
  })
})

if (process.env.CI === 'true')
  test('nginx is installed where all tests must run', () => {
    expect(isInstalled).toBe(true)
  })

if (!isInstalled)
  console.warn('nginx is not installed: its tests do not run. "apt-get install nginx-light" brings it.')
else
  describe('nginx with this configuration', () => {
    let site: Awaited<ReturnType<typeof madeUpSite>>
    let nginx: Awaited<ReturnType<typeof startNginx>>

    beforeAll(async () => {
      site = await madeUpSite()
      nginx = await startNginx(site.out, 1)
    })
    afterAll(async () => {
      await nginx.stop()
      site.remove()
    })
    const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      ask(nginx.port, path, headers, method)

    const expectSiteHeaders = ({ headers }: Answer) => {
      for (const [name, value] of Object.entries(siteHeaders))
        expect(headers[name.toLowerCase()], name).toBe(value)
      expect(headers.server).toBe('nginx')
    }

    test('a page has its type, the headers of the site and is asked for again each time', async () => {
      const answer = await request('/q/drive/')
      expect(answer.status).toBe(200)
      expect(answer.body.toString()).toBe(page)
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['cache-control']).toBe(revalidated)
      expectSiteHeaders(answer)
    })
    test('other sites may show embeds in a frame, and nothing else', () => expectEmbedsFramed(request))
    test('the script for other sites is kept for an hour', async () => {
      const { status, headers } = await request('/embed.js')
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=3600'])
    })
    test('each header is sent once', async () => {
      const answer = await request('/')
      expect(answer.headers['cache-control']).not.toMatch(/no-cache|, public/)
      expect(String(answer.headers['content-security-policy']).split('default-src')).toHaveLength(2)
    })
    test.each([
      ['/speculation-rules.json', 'application/speculationrules+json'],
      ['/manifest.webmanifest', 'application/manifest+json'],
      ['/data/finding.csv', 'text/csv; charset=utf-8'],
      ['/assets/site.abc.js', 'text/javascript; charset=utf-8'],
      ['/pagefind/en.pf_meta', 'application/octet-stream'],
      ['/pagefind/fragment/en_1.pf_fragment', 'application/octet-stream'],
      ['/pagefind/index/en_1.pf_index', 'application/octet-stream'],
    ])('%s is %s', async (path, type) => {
      const answer = await request(path)
      expect(answer.headers['content-type']).toBe(type)
      expectSiteHeaders(answer)
    })
    test('the gzip copy is sent to those who take it', async () => {
      const answer = await request('/', { 'Accept-Encoding': 'gzip' })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers.vary).toContain('Accept-Encoding')
      expect(answer.body.length).toBeLessThan(page.length / 2)
    })
    if (hasBrotli)
      test('the brotli copy is sent before the gzip copy', async () => {
        const answer = await request('/q/drive/', { 'Accept-Encoding': 'gzip, deflate, br' })
        expect(answer.headers['content-encoding']).toBe('br')
        expect(answer.headers.vary).toContain('Accept-Encoding')
        expectSiteHeaders(answer)
      })
    test.each([
      ['text/markdown', twin],
      ['text/markdown, text/html;q=0.9', twin],
      ['*/*;q=0.1, Text/Markdown ; q=0.5', twin],
      ['text/html, text/markdown;q=0.5', page],
      ['text/markdown;q=0, */*', page],
      ['text/markdown; q=0.0', page],
      ['text/html,application/xhtml+xml,*/*;q=0.8', page],
      ['', page],
    ])('a page for those who accept "%s"', async (accept, expected) => {
      for (const encoding of ['identity', 'gzip']) {
        const answer = await request('/q/drive/?a=/', { Accept: accept, 'Accept-Encoding': encoding })
        const body = encoding === 'gzip' ? gunzipSync(answer.body) : answer.body
        expect(body.toString()).toBe(expected)
        expect(answer.headers['content-type']).toBe(
          `text/${expected === twin ? 'markdown' : 'html'}; charset=utf-8`,
        )
        expect(String(answer.headers.vary).split(', ').sort()).toContain('Accept')
        expectSiteHeaders(answer)
      }
    })
    test('a page without a twin is sent as it is', async () => {
      expect((await request('/', { Accept: 'text/markdown' })).body.toString()).toBe(page)
      expect((await request('/no/', { Accept: 'text/markdown' })).status).toBe(404)
    })
    test('only pages vary by type', async () => {
      for (const path of ['/assets/site.abc.js', '/q/drive/index.md', '/q/drive/index.html'])
        expect(String((await request(path)).headers.vary).split(', '), path).not.toContain('Accept')
    })
    test('Markdown and data may be read from pages elsewhere, pages and scripts not', async () => {
      const openness = async (path: string, headers?: Record<string, string>) => {
        const answer = await request(path, headers)
        return Object.keys(openHeaders).map((name) => answer.headers[name.toLowerCase()])
      }
      const open = Object.values(openHeaders)
      expect(await openness('/q/drive/index.md')).toEqual(open)
      expect(await openness('/q/drive/', { Accept: 'text/markdown' })).toEqual(open)
      expect(await openness('/data/finding.csv')).toEqual(open)
      for (const path of ['/q/drive/', '/', '/assets/site.abc.js', '/manifest.webmanifest', '/no/'])
        expect(await openness(path), path).toEqual([undefined, undefined])
    })
    test.each(['/assets/site.abc.js', '/_next/static/style.css'])('%s is kept for a year', async (path) => {
      expect((await request(path)).headers['cache-control']).toBe(immutable)
    })
    test.each(['identity', 'gzip', 'br'])('an unchanged page is not sent again (%s)', async (encoding) => {
      const first = await request('/q/drive/', { 'Accept-Encoding': encoding })
      const etag = first.headers.etag ?? ''
      expect(etag).not.toBe('')
      const second = await request('/q/drive/', { 'Accept-Encoding': encoding, 'If-None-Match': etag })
      expect(second.status).toBe(304)
      expect(second.body).toHaveLength(0)
      expect(second.headers['cache-control']).toBe(revalidated)
    })
    test.each([
      '/no-such-page/',
      '/no-such-page',
      '/assets/',
      '/assets',
      '/data/',
      '/_headers',
      '/_redirects',
      '/index.html.br',
      '/index.html.gz',
      '/_headers/',
      '/./_headers',
      '/index.html.br/',
      '/index.html.gz/',
      '/assets/site.abc.js/',
      '/404',
      '/.env',
      '/q/.notes/',
      '/q/.notes',
      '/q/drive/index',
      '/assets/old.js',
    ])('%s is not there', async (path) => {
      const answer = await request(path)
      expect(answer.status).toBe(404)
      expect(answer.body.toString()).toContain('No such page.')
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['cache-control']).toBe('no-store')
      expectSiteHeaders(answer)
    })
    test('the folder of a page gets its slash and keeps the query', async () => {
      const answer = await request('/q/drive?a=1&b=%20x')
      expect(answer.status).toBe(301)
      expect(answer.headers.location).toBe('/q/drive/?a=1&b=%20x')
      expectSiteHeaders(answer)
    })
    test('a redirect leads to this site', async () => {
      const { headers } = await request('//q/drive')
      expect(headers.location).toBe('/q/drive/')
    })
    test.each(waysToDrive)('%s reaches the answer in one step', async (path) => {
      const { status, headers } = await request(path)
      expect([status, headers.location]).toEqual([301, '/q/drive/'])
    })
    test.each(waysToOld)('%s, which is retired, reaches its successor in one step', async (path) => {
      const answer = await request(`${path}?a=1`)
      expect([answer.status, answer.headers.location]).toEqual([301, '/q/drive/?a=1'])
      expectSiteHeaders(answer)
    })
    test('a released address without its page is not there, and leads to itself no more', async () => {
      expect((await request('/q/withheld/')).status).toBe(404)
    })
    test.each(unknownVersions)('%s has the page for unknown versions', async (path) => {
      const { status, headers, body } = await request(path)
      expect([status, headers['cache-control'], body.toString()]).toEqual([
        404,
        'no-store',
        unknownVersionPage,
      ])
    })
    test('a part of a file', async () => {
      const answer = await request('/', { Range: 'bytes=0-14' })
      expect(answer.status).toBe(206)
      expect(answer.headers['content-range']).toBe(`bytes 0-14/${page.length}`)
      expect(answer.body.toString()).toBe('<!doctype html>')
    })
    test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
      const answer = await request('/', {}, method)
      expect(answer.status).toBe(405)
      expectSiteHeaders(answer)
    })
    test('no odd path leads to what is not for readers', async () => {
      expect(await wrongAnswers(nginx.port, [200, 301, 400, 404])).toEqual([])
    }, 300_000)
    test('each encoding has a tag of its own', async () => {
      const tags = ['identity', 'gzip', ...(hasBrotli ? ['br'] : [])].map(
        async (encoding) => (await request('/', { 'Accept-Encoding': encoding })).headers.etag,
      )
      expect(new Set(await Promise.all(tags)).size).toBe(tags.length)
    })
  })
