import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request as send } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { headersFile, siteHeaders } from '@/lib/export/headers'
import { nginxConfig } from '@/lib/export/nginx'
import { precompress } from '@/lib/export/precompress'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const brotli = existsSync(brotliModule)
const installed = spawnSync('nginx', ['-v']).status === 0
const revalidated = 'public, max-age=0, must-revalidate'
const immutable = 'public, max-age=31536000, immutable'

describe('the text of the configuration', () => {
  const text = nginxConfig({ root: '/srv/a "b"', listen: '8080', brotli: false })
  test('the folder is quoted, the port is taken', () => {
    expect(text).toContain('root "/srv/a \\"b\\"";')
    expect(text).toContain('listen 8080;')
  })
  test('brotli is left out unless nginx has it', () => {
    expect(text).not.toContain('brotli')
    expect(nginxConfig({ root: '/srv', listen: '80', brotli: true })).toContain('brotli_static on;')
  })
  test.each(['out', '/srv/$x', '/srv\nroot /'])('%j is refused as a folder', (root) => {
    expect(() => nginxConfig({ root, listen: '80', brotli: false })).toThrow(/can not stand in nginx/)
  })
  test('every kind of file of the site has its type', () => {
    const endings = new Set(
      listFiles('out')
        .filter((file) => !/^pagefind\/.*(?:pagefind|pf_\w+)$|\.(?:br|gz)$|^_headers$/.test(file))
        .map((file) => file.split('.').at(-1)),
    )
    expect([...endings].filter((ending) => !text.includes(`" ${ending};`))).toEqual([])
  })
})

if (process.env.CI === 'true')
  test('nginx is installed where all tests must run', () => {
    expect(installed).toBe(true)
  })

if (!installed)
  console.warn('nginx is not installed: its tests do not run. "apt-get install nginx-light" brings it.')
else
  describe('nginx with this configuration', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    const root = join(folder, 'out')
    const page = `<!doctype html><title>Page</title>${'<p>Words of a page.</p>'.repeat(50)}`
    const files: Record<string, string> = {
      'index.html': page,
      'q/drive/index.html': page,
      '404.html': `${page}<p>No such page.</p>`,
      'assets/site.abc.js': `// ${'words '.repeat(100)}`,
      '_next/static/style.css': `/* ${'words '.repeat(100)} */`,
      'speculation-rules.json': '{}',
      'manifest.webmanifest': '{}',
      'data/finding.csv': 'a,b\n',
      'pagefind/en.pf_meta': 'bytes',
      _headers: headersFile(),
    }
    let server: ChildProcess | undefined
    let port = 0

    beforeAll(async () => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true })
        writeFileSync(join(root, file), text)
      }
      await precompress(root, join(folder, 'cache'))
      port = await freePort()
      writeFileSync(join(folder, 'site.conf'), nginxConfig({ root, listen: `127.0.0.1:${port}`, brotli }))
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
${brotli ? `load_module ${brotliModule};` : ''}
events {}
http {
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    include ${folder}/site.conf;
}
`,
      )
      let output = ''
      server = spawn('nginx', [
        '-p',
        folder,
        '-e',
        join(folder, 'error.log'),
        '-c',
        join(folder, 'nginx.conf'),
      ])
      server.stderr?.on('data', (data: Buffer) => {
        output += data
      })
      await until(async () => {
        if (server?.exitCode !== null) throw new Error(`nginx ended: ${output}`)
        return (await request('/').catch(() => undefined)) !== undefined
      })
    })

    afterAll(async () => {
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      if (server?.kill('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true })
    })

    type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
    const request = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
      new Promise((resolve, reject) => {
        send({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          )
        })
          .on('error', reject)
          .end()
      })

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
    ])('%s is %s', async (path, type) => {
      const answer = await request(path)
      expect(answer.headers['content-type']).toBe(type)
      expectSiteHeaders(answer)
    })
    test('the gzip copy is sent to those who take it', async () => {
      const answer = await request('/', { 'Accept-Encoding': 'gzip' })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.body.length).toBeLessThan(page.length / 2)
    })
    if (brotli)
      test('the brotli copy is sent before the gzip copy', async () => {
        const answer = await request('/q/drive/', { 'Accept-Encoding': 'gzip, deflate, br' })
        expect(answer.headers['content-encoding']).toBe('br')
        expect(answer.headers.vary).toContain('Accept-Encoding')
        expectSiteHeaders(answer)
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
      '/index.html.br',
      '/index.html.gz',
      '/_headers/',
      '/./_headers',
      '/index.html.br/',
      '/index.html.gz/',
      '/assets/site.abc.js/',
      '/404',
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
    test('paths do not leave the folder', async () => {
      for (const path of ['/../nginx.conf', '/%2e%2e/nginx.conf', '/q/..%2f..%2fnginx.conf'])
        expect([400, 404]).toContain((await request(path)).status)
    })
  })

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Asks every 50 ms for up to 10 seconds. */
async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await ready()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited in vain')
}
