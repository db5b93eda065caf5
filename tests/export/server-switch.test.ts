/** The built-in server while builds are switched in: `out` is a link, replaced by one rename. */
import { mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { precompress } from '@/lib/export/precompress'
import { siteServer } from '@/lib/export/server'
import { type Answer, ask, listening, madeUpSite } from './made-up-site'

/** All pages of a build are one letter, and the builds differ in length. */
const builds = { a: 'a'.repeat(1_200_000), b: 'b'.repeat(1_100_000) }
const pages: Readonly<Record<string, (letters: string) => string>> = {
  'index.html': (letters) => letters.slice(0, letters.length / 100),
  '404.html': (letters) => letters.slice(0, 500),
  'large.txt': (letters) => letters,
}
const site = await madeUpSite()
const link = join(site.folder, 'current')

function switchTo(build: string) {
  symlinkSync(build, `${link}-next`)
  renameSync(`${link}-next`, link)
}

const decoded = ({ headers, body }: Answer): string => {
  const encoding = headers['content-encoding']
  return (
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  ).toString()
}

for (const [build, letters] of Object.entries(builds)) {
  const out = join(site.folder, build)
  mkdirSync(out)
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(out, file), text(letters))
  await precompress(out, join(site.folder, 'cache'))
}
for (const file of listFiles(join(site.folder, 'a'))) utimesSync(join(site.folder, 'a', file), 1e9, 1e9)
switchTo('a')
const server = siteServer(link)
let port = 0

beforeAll(async () => {
  port = await listening(server)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  site.remove()
})

test('each answer is whole and of one build, and none is missing', async () => {
  const bodies = new Map<string, string>()
  const seen = new Set<string>()
  const wrong: string[] = []
  let switching = true
  const clients = ['identity', 'gzip', 'br'].flatMap((encoding) =>
    ['/', '/large.txt', '/no'].map(async (path) => {
      const agent = new Agent({ keepAlive: true })
      while (switching) {
        const answer = await ask(port, path, { 'Accept-Encoding': encoding }, 'GET', agent)
        const text = decoded(answer)
        const file = { '/': 'index.html', '/no': '404.html' }[path] ?? 'large.txt'
        const build = text.startsWith('a') ? 'a' : 'b'
        const status = path === '/no' ? 404 : 200
        if (answer.status !== status || text !== pages[file]?.(builds[build]))
          wrong.push(`${answer.status} ${path} ${encoding}: ${text.length} characters`)
        const tag = answer.headers.etag
        if (tag && (bodies.get(tag) ?? build) !== build) wrong.push(`${tag} names two builds`)
        if (tag) bodies.set(tag, build)
        seen.add(`${path} ${encoding} ${build}`)
      }
      agent.destroy()
    }),
  )
  for (let i = 0; i < 50 || seen.size < 2 * clients.length; i++) {
    switchTo(i % 2 === 0 ? 'b' : 'a')
    // Turns of differing length, so that no client is always asked in the turn of one build.
    for (let turn = 0; turn <= i % 5; turn++) await new Promise(setImmediate)
  }
  switching = false
  await Promise.all(clients)
  expect(wrong).toEqual([])
})

test('after a switch, and after a return to the older build, the other copy is not taken for this one', async () => {
  for (const build of ['a', 'b', 'a'] as const) {
    switchTo(build)
    const { headers } = await ask(port, '/')
    switchTo(build === 'a' ? 'b' : 'a')
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': String(headers.etag) },
      { 'If-Modified-Since': String(headers['last-modified']) },
    ]
    for (const condition of conditions) expect((await ask(port, '/', condition)).status).toBe(200)
  }
})
