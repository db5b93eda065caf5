/** The built-in server when files fail, when clients are slow or many, and when requests are no good. */
import { randomBytes } from 'node:crypto'
import fs, { chmodSync, readdirSync, renameSync } from 'node:fs'
import { Agent, get as httpGet } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { siteServer } from '@/lib/export/server'
import { type Answer, ask, listening, madeUpSite, page, until } from './made-up-site'

const large = randomBytes(5_000_000)
const site = await madeUpSite({ 'large.bin': large, 'closed/index.html': page })
const server = siteServer(site.out)
// Connections of tests stay open while others are made.
server.keepAliveTimeout = 600_000
let port = 0
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(port, path, headers, method)
const openFiles = () => readdirSync('/dev/fd').length

beforeAll(async () => {
  port = await listening(server)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  site.remove()
})

/** Sends text and leaves the answer unread. */
function unread(text: string): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, () => done(socket)))
    socket.on('error', fail).pause()
  })
}

/** Everything that comes until the server ends the connection. */
async function rest(socket: Socket): Promise<Buffer> {
  return Buffer.concat(await socket.toArray())
}

const bodyOf = (answer: Buffer) => answer.subarray(answer.indexOf('\r\n\r\n') + 4)

async function expectServed() {
  const { status, body } = await get('/')
  expect([status, body.toString()]).toEqual([200, page])
}

describe('a file that fails', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  beforeEach(() => log.mockClear())
  afterAll(() => log.mockRestore())

  function expectRefused({ status, headers, body }: Answer, expected: number) {
    expect([status, headers['cache-control'], headers.etag]).toEqual([expected, 'no-store', undefined])
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-security-policy']).toBeTruthy()
    expect(body.toString()).toBe(`${expected}: this page can not be sent. Please try again in a moment.\n`)
  }

  test('that it may not read is answered with 403', async () => {
    chmodSync(site.folder, 0o755)
    chmodSync(join(site.out, 'closed'), 0)
    // The root of a system may read every file.
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    try {
      expectRefused(await get('/closed/'), 403)
      expect(log.mock.calls).toEqual([
        [expect.stringMatching(/^serve: \/closed\/: EACCES: .*; let the user who runs the server read it$/)],
      ])
      await expectServed()
    } finally {
      if (isRoot) process.seteuid?.(0)
      chmodSync(join(site.out, 'closed'), 0o755)
    }
  })
  test('because of the disk is answered with 500', async () => {
    const { openSync } = fs
    fs.openSync = () => {
      throw Object.assign(new Error('EIO: i/o error, open'), { code: 'EIO' })
    }
    syncBuiltinESMExports()
    try {
      expectRefused(await get('/data/finding.csv'), 500)
    } finally {
      fs.openSync = openSync
      syncBuiltinESMExports()
    }
    expect((await get('/data/finding.csv')).status).toBe(200)
  })
  test('because a folder is renamed under load is there or not, and never ends the server', async () => {
    const folder = join(site.out, 'q')
    let asking = true
    const seen = new Map<number, number>()
    const clients = Array.from({ length: 8 }, async () => {
      while (asking) {
        const { status } = await get('/q/drive/')
        seen.set(status, (seen.get(status) ?? 0) + 1)
      }
    })
    for (let i = 0; i < 200 || seen.size < 2; i++) {
      renameSync(folder, `${folder}-away`)
      await new Promise(setImmediate)
      renameSync(`${folder}-away`, folder)
      await new Promise(setImmediate)
    }
    asking = false
    await Promise.all(clients)
    expect([...seen.keys()].sort()).toEqual([200, 404])
    await expectServed()
  })
  test('because there is no page for wrong addresses is answered with 404', async () => {
    renameSync(join(site.out, '404.html'), join(site.out, 'away.html'))
    expectRefused(await get('/no/'), 404)
    renameSync(join(site.out, 'away.html'), join(site.out, '404.html'))
  })
})

describe('files that were opened', () => {
  test('are closed when clients leave in the midst of an answer', async () => {
    const before = openFiles()
    for (let round = 0; round < 10; round++) {
      const clients = Array.from(
        { length: 50 },
        () =>
          new Promise<void>((done, fail) => {
            httpGet({ host: '127.0.0.1', port, path: '/large.bin', agent: false }, (response) => {
              response.once('data', () => response.destroy()).once('close', done)
              response.on('error', () => {})
            }).on('error', fail)
          }),
      )
      await Promise.all(clients)
    }
    await until(() => openFiles() <= before)
  })
  test('are closed after answers without a body', async () => {
    const before = openFiles()
    for (let i = 0; i < 20; i++) {
      expect((await get('/large.bin', {}, 'HEAD')).status).toBe(200)
      expect((await get('/large.bin', { 'If-None-Match': '*' })).status).toBe(304)
      expect((await get('/large.bin', { Range: 'bytes=5000000-' })).status).toBe(416)
      expect((await get('/large.bin', { Range: 'bytes=4999990-' })).body.equals(large.subarray(-10))).toBe(
        true,
      )
    }
    await until(() => openFiles() <= before)
  })
})

describe('slow clients', () => {
  test('1,000 that have not finished their request do not keep others waiting', async () => {
    const slow = await Promise.all(
      Array.from({ length: 1000 }, () =>
        unread('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Slow: '),
      ),
    )
    await expectServed()
    for (const socket of slow) socket.write('a\r\n')
    await expectServed()
    for (const socket of slow) socket.write('\r\n')
    const bodies = await Promise.all(slow.map(async (socket) => bodyOf(await rest(socket)).toString()))
    expect(bodies.filter((body) => body !== page)).toEqual([])
  })
  test('those that do not read a large file do not keep others waiting, and get it whole at last', async () => {
    const before = openFiles()
    const slow = await Promise.all(
      Array.from({ length: 20 }, () =>
        unread('GET /large.bin HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
      ),
    )
    for (let i = 0; i < 20; i++) await expectServed()
    const bodies = await Promise.all(slow.map(async (socket) => bodyOf(await rest(socket))))
    expect(bodies.filter((body) => !body.equals(large))).toEqual([])
    await until(() => openFiles() <= before)
  })
  test('those that are silent for long are let go', () => {
    expect(server.timeout).toBeGreaterThan(30_000)
    expect(server.timeout).toBeLessThan(300_000)
  })
})

describe('requests that are no good', () => {
  test.each([
    ['huge headers', `GET / HTTP/1.1\r\nHost: a\r\nX-Huge: ${'a'.repeat(200_000)}\r\n\r\n`, 431],
    ['a huge address', `GET /${'a'.repeat(200_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['no HTTP', 'words\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    [
      'a huge range',
      `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: bytes=0-${'9'.repeat(10_000)}\r\n\r\n`,
      206,
    ],
    [
      'a name that is too long',
      `GET /${'a'.repeat(5000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      404,
    ],
    ['the proxy form', 'GET http://a/../secret.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    [
      'bytes that are no text',
      Buffer.from('GET /\xff\xfe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 'latin1'),
      400,
    ],
  ])('%s: answered, and the server lives', async (_, bytes, status) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {}).write(bytes)
    const first = await new Promise<Buffer>((done) => socket.once('data', done))
    expect(first.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    socket.destroy()
    await expectServed()
  })
})

test('5,000 connections stay open and are answered again', async () => {
  const { userLimits } = process.report.getReport() as unknown as {
    userLimits: { open_files: { soft: number | 'unlimited' } }
  }
  const limit = Number(userLimits.open_files.soft) || Number.POSITIVE_INFINITY
  // Both ends of each are in this process: 5,000 need "ulimit -n 10500", a lower limit allows fewer.
  const count = Math.min(5000, Math.floor((limit - 500) / 2))
  expect(count).toBeGreaterThan(100)
  const agents = Array.from({ length: count }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  const open = promisify(server.getConnections.bind(server))
  const askAll = async () => {
    for (let i = 0; i < count; i += 250)
      await Promise.all(
        agents.slice(i, i + 250).map(async (agent) => {
          const { status, body } = await ask(port, '/', {}, 'GET', agent)
          expect([status, body.length]).toEqual([200, page.length])
        }),
      )
  }
  await askAll()
  expect(await open()).toBe(count)
  await askAll()
  expect(await open()).toBe(count)
  for (const agent of agents) agent.destroy()
  await until(async () => (await open()) === 0)
}, 300_000)
