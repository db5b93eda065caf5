/** npm run serve, and how it stops. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { gracefulStop } from '@/lib/export/graceful-stop'
import { siteServer } from '@/lib/export/server'
import { ask, listening, madeUpSite, page, until } from './made-up-site'

const large = Buffer.alloc(20_000_000, 'large ')
const site = await madeUpSite({ 'large.bin': large })
const empty = join(site.folder, 'empty')
mkdirSync(empty)
const children: ChildProcess[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(site.remove)

/** @param files that the server may have open at once */
function serve(cwd: string, port: string, files = 1000): ChildProcess {
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), resolve('lib/cli/serve.ts')]
  const child = spawn('sh', ['-c', `ulimit -n ${files} && exec "$@"`, 'sh', ...command], {
    cwd,
    env: { ...process.env, PORT: port },
  })
  children.push(child)
  return child
}

/** Exit code and messages of a server that can not start. */
async function failure(cwd: string, port: string) {
  const child = serve(cwd, port)
  let message = ''
  child.stderr?.on('data', (data) => {
    message += data
  })
  const [code] = await once(child, 'close')
  return { code, message: message.trim() }
}

async function started(child: ChildProcess): Promise<number> {
  const ended = once(child, 'close').then(([code]) => {
    throw new Error(`the server ended with ${code} before it served`)
  })
  const [line] = await Promise.race([once(child.stdout ?? child, 'data'), ended])
  expect(String(line)).toMatch(/^The site is at http:\/\/127\.0\.0\.1:\d+\/ \(stop with Ctrl\+C\)\n$/)
  return Number(/:(\d+)\//.exec(String(line))?.[1])
}

async function socketTo(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  return socket
}

describe('npm run serve', () => {
  test('says which port is in use and how to choose another', async () => {
    const server = siteServer(site.out)
    const port = await listening(server)
    const { code, message } = await failure(site.folder, String(port))
    server.close()
    expect([code, message]).toEqual([
      1,
      `serve: port ${port} is in use; choose another one: PORT=3001 npm start`,
    ])
  })
  test('says when there is no site yet and how to build it', async () => {
    const { code, message } = await failure(empty, '0')
    expect(code).toBe(1)
    expect(message).toMatch(/^serve: there is no site in .*out; run "npm run build" first$/)
  })
  test.each(['abc', '70000', '-1', '1.5', '0x50', '1e3', ' ', '80 '])(
    'says that "%s" is not a port',
    async (port) => {
      expect(await failure(site.folder, port)).toEqual({
        code: 1,
        message: `serve: PORT is "${port}"; expected a number from 0 to 65535`,
      })
    },
  )
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with code 0, also through npm', async (signal) => {
    const npm = spawn('npm', ['run', '--silent', 'serve'], { env: { ...process.env, PORT: '0' } })
    children.push(npm)
    const port = await started(npm)
    await socketTo(port)
    npm.kill(signal)
    expect(await once(npm, 'close')).toEqual([0, null])
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
  })
  test('goes on when there are more connections than files', async () => {
    // Fewer would not do for the server's own modules, which are opened side by side.
    const child = serve(site.folder, '0', 256)
    let log = ''
    child.stderr?.on('data', (data) => {
      log += data
    })
    const port = await started(child)
    const open = await Promise.all(Array.from({ length: 400 }, () => socketTo(port)))
    const answers: string[] = []
    for (const socket of open) socket.on('data', (data) => answers.push(String(data)))
    const ended = () => open.filter((socket) => socket.destroyed).length
    await until(() => ended() > 0)
    // From here on each file is a connection: the server ends those for which it has none, and refuses the others.
    for (const socket of open) socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await until(() => answers.length + ended() >= open.length)
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter((answer) => !answer.startsWith('HTTP/1.1 503 '))).toEqual([])
    expect(log).toMatch(
      /^serve: \/: EMFILE: too many open files, .*; raise the limit, such as with "ulimit -n 4096"\n/,
    )
    for (const socket of open) socket.destroy()
    await until(async () => (await ask(port, '/').catch(() => undefined))?.body.toString() === page)
    expect(child.exitCode).toBe(null)
  })
})

describe('a graceful stop', () => {
  const never = 2 ** 31 - 1

  async function running(bound: number) {
    const server = siteServer(site.out)
    const port = await listening(server)
    return { port, stop: gracefulStop(server, bound), closed: once(server, 'close') }
  }
  /** An answer under way: its beginning was read. */
  async function download(port: number): Promise<IncomingMessage> {
    const request = get({ host: '127.0.0.1', port, path: '/large.bin', agent: false })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return response
  }

  test('ends at once what waits: kept connections, new ones, half a request', async () => {
    const { port, stop, closed } = await running(never)
    const kept = await socketTo(port)
    kept.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(kept, 'data')
    await socketTo(port)
    const half = await socketTo(port)
    half.write('GET / HTTP/1.1\r\n')
    expect((await ask(port, '/')).status).toBe(200)
    stop()
    await closed
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
  })
  test('lets an answer under way finish, then ends', async () => {
    const { port, stop, closed } = await running(never)
    const response = await download(port)
    stop()
    expect(Buffer.concat(await response.toArray()).equals(large)).toBe(true)
    await closed
  })
  test('does not wait longer than it was told for a client that does not read', async () => {
    const { port, stop, closed } = await running(1)
    const response = await download(port)
    stop()
    await closed
    await expect(response.toArray()).rejects.toThrow('aborted')
  })
})
