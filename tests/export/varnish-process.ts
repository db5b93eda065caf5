/** Varnish with deploy/varnish.vcl, started for tests and measurements. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, until } from './made-up-site'
import { freePort } from './nginx-process'

export const isInstalled = spawnSync('varnishd', ['-V']).status === 0
const nginxPort = '.port = "8080";'

/** @param origin port of nginx @returns its own port, its counters by name, and a way to end it */
export async function startVarnish(origin: number) {
  const folder = mkdtempSync(join(tmpdir(), 'varnish-'))
  const file = join(folder, 'site.vcl')
  const vcl = readFileSync('deploy/varnish.vcl', 'utf8')
  if (!vcl.includes(nginxPort)) throw new Error(`deploy/varnish.vcl has no line ${nginxPort}`)
  writeFileSync(file, vcl.replace(nginxPort, `.port = "${origin}";`))
  const port = await freePort()
  const at = ['-a', `127.0.0.1:${port}`, '-n', folder, '-f', file]
  const settings = ['-s', 'malloc,256m', '-p', 'http_gzip_support=off', '-T', 'none', '-j', 'none']
  const server = spawn('varnishd', ['-F', ...at, ...settings])
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => {
      output += data
    })
  await until(async () => {
    if (server.exitCode !== null) throw new Error(`varnishd ended: ${output}`)
    return (await ask(port, '/').catch(() => undefined)) !== undefined
  })
  const counters = (): Record<string, number> => {
    const { stdout } = spawnSync('varnishstat', ['-1', '-j', '-n', folder], { encoding: 'utf8' })
    const { counters: known } = JSON.parse(stdout) as { counters: Record<string, { value: number }> }
    return Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, value]))
  }
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, counters, stop }
}
