/** The built-in server, asked without a browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { siteHeaders } from '@/lib/export/headers'
import { question, wrongAddress } from './pages'

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends a path as it is; browsers and fetch would tidy it up. */
function ask(
  base: string | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(base ?? '')
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray())
      done({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
      .on('error', fail)
      .end()
  })
}

const page = (address: string) => readFileSync(join('out', address, 'index.html'))
const asset = () => {
  const name = readdirSync('out/assets').find((file) => /^site\.\w+\.js$/.test(file))
  if (!name) throw new Error('no site.js in out/assets')
  return `/assets/${name}`
}
const font = () => {
  const name = readdirSync('out/_next/static/media').find((file) => file.endsWith('.woff2'))
  if (!name) throw new Error('no font in out/_next')
  return `/_next/static/media/${name}`
}

test('a page is served at its address with a slash', async ({ baseURL }) => {
  const { status, headers, body } = await ask(baseURL, question)
  expect(status).toBe(200)
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/)
  expect(body.equals(page(question))).toBe(true)
})

test('an address without its slash leads to the one with it, and keeps the question', async ({ baseURL }) => {
  const plain = await ask(baseURL, '/q/drive')
  expect([plain.status, plain.headers.location]).toEqual([308, '/q/drive/'])
  const asked = await ask(baseURL, '/search?q=nerve%20pain')
  expect([asked.status, asked.headers.location]).toEqual([308, '/search/?q=nerve%20pain'])
})

test('no redirect leads to another server', async ({ baseURL }) => {
  for (const path of ['//elsewhere.example/q', '//q/drive', '/%2Felsewhere.example', '/\\elsewhere.example'])
    expect((await ask(baseURL, path)).status, path).toBe(404)
})

test('a wrong address has status 404 and a page that helps on', async ({ baseURL }) => {
  const files = ['/llms.txt/', '/404', '/404/', '/q/drive/index', '/q/drive/index.html/']
  for (const path of [wrongAddress, '/nothing', '/nothing.js', '/assets/nothing.js', ...files]) {
    const { status, headers, body } = await ask(baseURL, path)
    expect(status, path).toBe(404)
    expect(headers['cache-control'], path).toBe('no-store')
    expect(body.toString(), path).toContain('This page is not here')
    expect(body.toString(), path).toContain('href="/help-now/"')
  }
})

test('text is compressed with brotli, else with gzip, else sent as it is', async ({ baseURL }) => {
  const expected = page(question)
  const brotli = await ask(baseURL, question, { 'Accept-Encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).equals(expected)).toBe(true)
  const gzip = await ask(baseURL, question, { 'Accept-Encoding': 'gzip' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).equals(expected)).toBe(true)
  const plain = await ask(baseURL, question, { 'Accept-Encoding': 'identity' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.equals(expected)).toBe(true)
  for (const { headers } of [brotli, gzip, plain]) expect(headers.vary).toBe('Accept-Encoding')
  expect(brotli.body.length).toBeLessThan(gzip.body.length)
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2)
  const script = await ask(baseURL, asset(), { 'Accept-Encoding': 'br' })
  expect(script.headers['content-encoding']).toBe('br')
  expect(script.headers['content-type']).toMatch(/javascript/)
})

test('files with a hash in their name are cached for a year, pages are asked for again', async ({
  baseURL,
}) => {
  for (const path of [asset(), font()])
    expect((await ask(baseURL, path)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', question, '/sitemap.xml', '/pagefind/pagefind.js'])
    expect((await ask(baseURL, path)).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
})

test('a page that did not change is not sent again', async ({ baseURL }) => {
  const { headers } = await ask(baseURL, question)
  expect(headers.etag).toBeTruthy()
  const again = await ask(baseURL, question, { 'If-None-Match': headers.etag ?? '' })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('every answer has all security headers and the rules for loading ahead', async ({ baseURL }) => {
  for (const path of ['/', question, asset(), font(), wrongAddress, '/q/drive', '/sitemap.xml']) {
    const { headers } = await ask(baseURL, path)
    for (const [name, value] of Object.entries(siteHeaders))
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
  }
})

test('the policy allows no inline script, no inline style, no other server and no frame', async ({
  baseURL,
}) => {
  const policy = (await ask(baseURL, '/')).headers['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/)
})

test('a part of a file can be asked for', async ({ baseURL }) => {
  const whole = await ask(baseURL, font())
  const part = await ask(baseURL, font(), { Range: 'bytes=10-19' })
  expect(part.status).toBe(206)
  expect(part.headers['content-range']).toBe(`bytes 10-19/${whole.body.length}`)
  expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true)
  for (const odd of ['bytes=5-2', 'bytes=-5', 'bytes=a-b', 'bytes=0-1,3-4']) {
    const answer = await ask(baseURL, font(), { Range: odd })
    expect([odd, answer.status, answer.body.length]).toEqual([odd, 200, whole.body.length])
  }
  const beyond = await ask(baseURL, font(), { Range: `bytes=${whole.body.length + 1}-` })
  expect(beyond.status).toBe(416)
})

test('folders are not listed', async ({ baseURL }) => {
  for (const path of ['/assets/', '/assets', '/_next/', '/_next/static/', '/pagefind/', '/pagefind'])
    expect((await ask(baseURL, path)).status, path).toBe(404)
})

test('no path leads out of the folder or to files for other servers', async ({ baseURL }) => {
  const paths = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2fpackage.json',
    '/q/%2e%2e/%2e%2e/package.json',
    '/q/..%2f..%2f..%2fetc/passwd',
    '/..%5cpackage.json',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/%c0%ae%c0%ae/package.json',
    '/_headers',
    '/%5fheaders',
    '/_headers/',
    '/./_headers',
    '/_headers#x',
    '/_headers%3Fx',
    '/index.html.br',
    '/index.html.gz',
    '/index.html.br/',
    '/index.html.gz/',
  ]
  for (const path of paths) {
    const { status, body } = await ask(baseURL, path)
    expect(status, path).toBe(404)
    expect(body.toString(), path).toContain('This page is not here')
  }
})

test('HEAD has the status and headers of GET and no body', async ({ baseURL }) => {
  for (const path of ['/', question, asset(), wrongAddress, '/q/drive']) {
    const get = await ask(baseURL, path)
    const head = await ask(baseURL, path, {}, 'HEAD')
    expect(head.status, path).toBe(get.status)
    expect(head.headers['content-type'], path).toBe(get.headers['content-type'])
    expect(head.headers['content-length'] ?? '', path).toBe(get.headers['content-length'] ?? '')
    expect(head.body.length, path).toBe(0)
  }
})

test('other methods than GET and HEAD are refused', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    for (const path of ['/', wrongAddress, '/q/drive']) {
      const { status, headers, body } = await ask(baseURL, path, {}, method)
      expect([status, headers.allow, body.length], `${method} ${path}`).toEqual([405, 'GET, HEAD', 0])
    }
})

test.describe('npm run serve', () => {
  let empty = ''
  test.beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'no-site-'))
  })
  test.afterAll(() => rmSync(empty, { recursive: true, force: true }))

  const serve = (cwd: string, port: string): ChildProcess =>
    spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), resolve('lib/cli/serve.ts')], {
      cwd,
      env: { ...process.env, PORT: port },
    })

  /** Exit code and messages of a server that can not start. */
  async function failure(cwd: string, port: string) {
    const child = serve(cwd, port)
    let message = ''
    child.stderr?.on('data', (data) => {
      message += data
    })
    const [code] = await once(child, 'close')
    return { code, message }
  }

  test('says which port is in use and how to choose another', async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? '')
    const { code, message } = await failure(process.cwd(), port)
    expect(code).toBe(1)
    expect(message.trim()).toBe(`serve: port ${port} is in use; choose another one: PORT=3001 npm start`)
  })

  test('says when there is no site yet and how to build it', async () => {
    const { code, message } = await failure(empty, '0')
    expect(code).toBe(1)
    expect(message).toMatch(/^serve: there is no site in .*out; run "npm run build" first\n$/)
  })

  test('says when PORT is not a port', async () => {
    for (const port of ['abc', '70000', '-1', '1.5']) {
      const { code, message } = await failure(empty, port)
      expect(code).toBe(1)
      expect(message.trim()).toBe(`serve: PORT is "${port}"; expected a number from 0 to 65535`)
    }
  })

  test('says where the site is and stops when told to', async () => {
    const child = serve(process.cwd(), '0')
    const [line] = await once(child.stdout ?? child, 'data')
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line))?.[0]
    expect((await ask(address, '/')).status).toBe(200)
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })
})
