/** nginx with the configuration of the project, started for tests and measurements. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nginxConfig } from '../../lib/export/nginx'
import { ask, listening, redirects, until } from './made-up-site'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
export const hasBrotli = existsSync(brotliModule)
export const isInstalled = spawnSync('nginx', ['-v']).status === 0

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  const port = await listening(probe)
  probe.close()
  return port
}

/** @param root folder of the site, as an absolute path @param workers processes that answer @param given its port */
export async function startNginx(root: string, workers: number, given?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = given ?? (await freePort())
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'site.conf'),
    nginxConfig({
      root,
      listen: `127.0.0.1:${port}`,
      brotli: hasBrotli,
      addresses: ['/', '/q/drive/', '/q/withheld/'],
      redirects,
    }),
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
worker_processes ${workers};
pid ${folder}/pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli ? `load_module ${brotliModule};` : ''}
events {}
http {
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    include ${folder}/site.conf;
}
`,
  )
  const files = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
  const server: ChildProcess = spawn('nginx', files)
  let output = ''
  server.stderr?.on('data', (data: Buffer) => {
    output += data
  })
  await until(async () => {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${output}`)
    return (await ask(port, '/').catch(() => undefined)) !== undefined
  })
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, stop }
}
