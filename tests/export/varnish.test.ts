import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteHeaders } from '@/lib/export/headers'
import { purgedAddresses } from '@/lib/export/purge'
import { type Answer, ask, madeUpSite, page, twin, until } from './made-up-site'
import { freePort, hasBrotli, isInstalled as hasNginx, startNginx } from './nginx-process'
import { isInstalled, startVarnish } from './varnish-process'

const corrected = page.replace('Words', 'Right words')
const correctedTwin = twin.replace('Words', 'Right words')

describe('addresses to purge after an upload', () => {
  test('pages by their folders, files by their names; nothing that has no address or never changes', () => {
    expect(
      purgedAddresses([
        '404.html',
        '_headers',
        '_next/static/a.css',
        '_redirects',
        'assets/site.abc.js',
        'data/v1/index.json',
        'index.html',
        'index.html.br',
        'q/drive/index.html',
        'q/drive/index.html.gz',
        'q/drive/index.md',
      ]),
    ).toEqual(['/404.html', '/data/v1/index.json', '/', '/q/drive/', '/q/drive/index.md'])
  })
})

describe('npm run purge', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/purge.ts', ...args], { encoding: 'utf8' })
  test('says what is no cache, and which does not answer', async () => {
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^purge: "" is no origin of a cache; .*\n$/),
    })
    const nobody = `http://127.0.0.1:${await freePort()}`
    const { status, stderr } = run(nobody, 'deploy')
    expect([status, stderr]).toEqual([1, expect.stringContaining(`purge: no cache answers at ${nobody}: `)])
  })
})

if (process.env.CI === 'true')
  test('Varnish is installed where all tests must run', () => {
    expect(isInstalled).toBe(true)
  })

if (!isInstalled || !hasNginx)
  console.warn(
    'Varnish or nginx is not installed: their tests do not run. "apt-get install varnish nginx-light" brings them.',
  )
else
  describe('Varnish before nginx', () => {
    let folder: string
    let sites: Awaited<ReturnType<typeof madeUpSite>>[]
    let nginx: Awaited<ReturnType<typeof startNginx>>
    let varnish: Awaited<ReturnType<typeof startVarnish>>

    /** The switch of docs/deploy.md. */
    const publish = (site = 0) => {
      symlinkSync(sites[site]?.out ?? '', join(folder, 'next'))
      renameSync(join(folder, 'next'), join(folder, 'current'))
    }
    const purgeAll = () =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', 'lib/cli/purge.ts', `http://127.0.0.1:${varnish.port}`, join(folder, 'current/')],
        { encoding: 'utf8' },
      )
    const get = (path: string, headers: Record<string, string> = {}) => ask(varnish.port, path, headers)
    const text = ({ headers, body }: Answer) => {
      const encoding = headers['content-encoding']
      if (encoding === 'br') return brotliDecompressSync(body).toString()
      return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
    }
    const hitsOf = async (work: () => Promise<unknown>) => {
      const before = varnish.counters()
      await work()
      const after = varnish.counters()
      const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
      return { hits: grown('MAIN.cache_hit'), misses: grown('MAIN.cache_miss') }
    }

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'cdn-'))
      sites = [
        await madeUpSite(),
        await madeUpSite({
          'q/drive/index.html': corrected,
          'q/drive/index.md': correctedTwin,
          'q/new/index.html': page,
        }),
      ]
      publish()
      nginx = await startNginx(join(folder, 'current'), 1)
      varnish = await startVarnish(nginx.port)
    })
    afterEach(async () => {
      await varnish.stop()
      await nginx.stop()
      for (const site of sites) site.remove()
      rmSync(folder, { recursive: true, force: true })
    })

    test('a page is asked for once, and has the headers of the site', async () => {
      const answers: Answer[] = []
      const counted = await hitsOf(async () => {
        for (let i = 0; i < 3; i++) answers.push(await get('/q/drive/'))
      })
      expect(counted).toEqual({ hits: 2, misses: 1 })
      for (const { status, headers, body } of answers) {
        expect([status, body.toString()]).toEqual([200, page])
        expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
        for (const [name, value] of Object.entries(siteHeaders))
          expect(headers[name.toLowerCase()], name).toBe(value)
        expect(Object.keys(headers)).not.toContain('x-varnish')
      }
      const { etag = '' } = answers[0]?.headers ?? {}
      expect((await get('/q/drive/', { 'If-None-Match': etag })).status).toBe(304)
    })
    test('each type and encoding has one copy, however it is asked for', async () => {
      const ways = [
        ['text/html,application/xhtml+xml,*/*;q=0.8', page],
        ['text/html, text/markdown;q=0.5', page],
        ['text/markdown;q=0, */*', page],
        ['', page],
        ['text/markdown', twin],
        ['*/*;q=0.1, Text/Markdown ; q=0.5', twin],
        ['text/markdown, text/html;q=0.9', twin],
      ] as const
      const encodings = [
        ['gzip, deflate, br, zstd', hasBrotli ? 'br' : undefined],
        ['br;q=1.0', hasBrotli ? 'br' : undefined],
        ['deflate, gzip;q=0.8', 'gzip'],
        ['GZIP, br;q=0', 'gzip'],
        ['identity', undefined],
        ['', undefined],
      ] as const
      const { hits, misses } = await hitsOf(async () => {
        for (const [accept, expected] of ways)
          for (const [encoding, sent] of encodings) {
            const answer = await get('/q/drive/', { Accept: accept, 'Accept-Encoding': encoding })
            expect(text(answer), `${accept} ${encoding}`).toBe(expected)
            expect(answer.headers['content-encoding'], `${accept} ${encoding}`).toBe(sent)
          }
      })
      expect([hits + misses, misses]).toEqual([ways.length * encodings.length, 6])
    })
    test('a query shares the copy, and follows a reader to another address as its own', async () => {
      const { misses } = await hitsOf(async () => {
        for (const query of ['', '?a=1', '?utm_source=x'])
          expect(text(await get(`/q/drive/${query}`))).toBe(page)
        for (const query of ['?a=1', '', '?b=2']) {
          expect((await get(`/q/old/${query}`)).headers.location).toBe(`/q/drive/${query}`)
          expect((await get(`/q/drive${query}`)).headers.location).toBe(`/q/drive/${query}`)
        }
      })
      expect(misses).toBe(3)
    })
    test('cookies change nothing; a form is refused; wrong addresses are not kept', async () => {
      const { misses } = await hitsOf(async () => {
        for (const cookie of ['a=1', 'a=2']) expect(text(await get('/v/', { Cookie: cookie }))).toBe(page)
      })
      expect(misses).toBe(1)
      expect((await ask(varnish.port, '/', {}, 'POST')).status).toBe(405)
      for (let i = 0; i < 2; i++) expect((await get('/q/new/')).status).toBe(404)
      publish(1)
      expect((await get('/q/new/')).status).toBe(200)
    })
    test('a correction is seen at once after a purge, in every type and encoding', async () => {
      const copies = [
        [{}, corrected],
        [{ 'Accept-Encoding': 'br' }, corrected],
        [{ 'Accept-Encoding': 'gzip' }, corrected],
        [{ Accept: 'text/markdown' }, correctedTwin],
        [{ Accept: 'text/markdown', 'Accept-Encoding': 'gzip' }, correctedTwin],
      ] as const
      for (const [headers, now] of copies) expect(text(await get('/q/drive/', headers))).not.toBe(now)
      publish(1)
      for (const [headers, now] of copies) expect(text(await get('/q/drive/', headers))).not.toBe(now)
      expect(purgeAll()).toMatchObject({ status: 0, stdout: expect.stringContaining('are asked for anew') })
      for (const [headers, now] of copies) expect(text(await get('/q/drive/', headers))).toBe(now)
    })
    test('while nginx is down pages are shown as they were, purged ones too, and afterwards as they are', async () => {
      await get('/q/drive/')
      expect(purgeAll().status).toBe(0)
      await nginx.stop()
      // At once, and when its probe has noticed.
      expect(text(await get('/q/drive/'))).toBe(page)
      expect((await get('/q/drive/index.md')).status).toBe(503)
      await until(async () => {
        await get('/q/drive/')
        return (varnish.counters()['VBE.boot.default.unhealthy'] ?? 0) > 0
      })
      expect(text(await get('/q/drive/'))).toBe(page)
      publish(1)
      nginx = await startNginx(join(folder, 'current'), 1, nginx.port)
      await until(async () => text(await get('/q/drive/')) === corrected)
      expect((await get('/q/drive/index.md')).status).toBe(200)
    })
    test('only the machine of the upload may purge', async () => {
      await get('/')
      const status = await new Promise((done, fail) => {
        request(
          { port: varnish.port, host: '127.0.0.1', localAddress: '127.0.0.2', method: 'PURGE', path: '/' },
          (answer) => {
            answer.resume()
            done(answer.statusCode)
          },
        )
          .on('error', fail)
          .end()
      })
      expect(status).toBe(405)
      expect(await hitsOf(() => get('/'))).toEqual({ hits: 1, misses: 0 })
    })
  })
