/** A small made-up site, and ways to ask a server for its files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { headersFile } from '../../lib/export/headers'
import { precompress } from '../../lib/export/precompress'
import { redirectsText } from '../../lib/export/redirects'

export const page = `<!doctype html><title>Page</title>${'<p>Words of a page.</p>'.repeat(50)}`
export const twin = `# Page\n\n${'Words of a page.\n'.repeat(50)}`
export const notFoundPage = `${page}<p>No such page.</p>`
export const unknownVersionPage = `${page}<p>No such version.</p>`
/** A retired address and its successor. */
export const redirects: ReadonlyMap<string, string> = new Map([['/q/old/', '/q/drive/']])
/** Stands in files that no address leads to. */
export const secret = 'for nobody'

/** Files of the site that are served; names that are not here are not. */
export const files: Readonly<Record<string, string>> = {
  'index.html': page,
  'q/drive/index.html': page,
  'q/drive/index.md': twin,
  'q/old/index.html': page,
  'v/index.html': page,
  'v/q/drive/1/index.html': page,
  'embed/q/drive/index.html': page,
  '404.html': notFoundPage,
  'v/404.html': unknownVersionPage,
  'embed.js': `// ${'words '.repeat(100)}`,
  'assets/site.abc.js': `// ${'words '.repeat(100)}`,
  '_next/static/style.css': `/* ${'words '.repeat(100)} */`,
  'speculation-rules.json': '{}',
  'manifest.webmanifest': '{}',
  'data/finding.csv': 'a,b\n',
  'font.woff2': '0123456789',
  'pagefind/en.pf_meta': 'bytes',
  'pagefind/fragment/en_1.pf_fragment': 'bytes',
  'pagefind/index/en_1.pf_index': 'bytes',
  'empty.txt': '',
}
/** Addresses as they are said aloud, typed on a phone, or end a sentence. */
export const waysToDrive = [
  '/q/drive',
  '/Q/Drive',
  '/Q/DRIVE/',
  '/q/drive.',
  '/q/drive,',
  '/q/drive/,',
  '/q/Drive)',
]
export const waysToOld = ['/q/old/', '/q/old', '/Q/Old', '/q/old.', '/q/old/,']
export const unknownVersions = ['/v/q/drive/9/', '/v/q/drive/9', '/v/no/1/', '/v/x']

const unserved = {
  _redirects: `${redirectsText(redirects)}# ${secret}\n`,
  _headers: `${headersFile(['/', '/q/drive/'])}# ${secret}\n`,
  '.env': secret,
  '.git/config': secret,
  'q/.notes/index.html': secret,
  '../secret.txt': secret,
}

/** @returns a temporary folder with the site in `out`, compressed copies included, and `secret.txt` beside it */
export async function madeUpSite(more: Readonly<Record<string, string | Buffer>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const out = join(folder, 'out')
  for (const [file, text] of Object.entries({ ...files, ...unserved, ...more })) {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  await precompress(out, join(folder, 'cache'))
  return { folder, out, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends a path as it is, where fetch would tidy it up; on a connection of its own unless an agent is given. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  agent: Agent | false = false,
): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent }, async (response) => {
      try {
        const body = Buffer.concat(await response.toArray())
        done({ status: response.statusCode ?? 0, headers: response.headers, body })
      } catch (error) {
        fail(error)
      }
    })
      .on('error', fail)
      .end()
  })
}

/** @returns the port that the server was given */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

/** Asks again and again for up to 5 minutes. */
export async function until(ready: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 300_000
  while (!(await ready())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
