/**
 * npm run bench:serve: measures with wrk how nginx and the built-in server send an article with brotli, and writes it
 * to tests/bench/RESULTS.md. Needs out/, wrk, and nginx with brotli_static.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { withSection } from '../../lib/cli/with-section'
import { ask } from '../export/made-up-site'
import { hasBrotli, isInstalled, startNginx } from '../export/nginx-process'
import { machine } from './results'
import { type Figures, needWrk, version, wrk } from './wrk'

type Running = { port: number; stop: () => Promise<unknown> }

const title = 'Requests a second'
const results = 'tests/bench/RESULTS.md'
const article = '/conditions/depression/'
const seconds = 15
/** Requests a second that each server must reach. */
const servers: readonly [name: string, least: number, start: () => Promise<Running>][] = [
  ['nginx', 10_000, () => startNginx(resolve('out'), 2)],
  ['built-in server', 3000, startServe],
]

try {
  if (!existsSync(join('out', article, 'index.html.br')))
    throw new Error(`out${article} is missing; run "npm run build" first`)
  needWrk()
  if (!isInstalled || !hasBrotli)
    throw new Error(
      'nginx or its brotli module is missing; install nginx-light and libnginx-mod-http-brotli-static',
    )
  await bench()
} catch (error) {
  console.error(`bench:serve: ${(error as Error).message}`)
  process.exitCode = 1
}

async function bench(): Promise<void> {
  const load = loadavg()[0] ?? 0
  const rows: string[] = []
  const missed: string[] = []
  let bytes = 0
  for (const [name, least, start] of servers) {
    const { port, stop } = await start()
    try {
      const { headers, body } = await ask(port, article, { 'Accept-Encoding': 'br' })
      if (headers['content-encoding'] !== 'br') throw new Error(`${name} sends no brotli`)
      bytes = body.length
      await wrk(port, [article], 64, 0, 3)
      const full = await wrk(port, [article], 64, 0, seconds)
      // 100 connections that pause 200 / least seconds on average send half of the least rate.
      const half = await wrk(port, [article], 100, Math.round(200_000 / least), seconds)
      rows.push(row(name, 'as many as it can', full), row(name, `half of ${least}`, half))
      if (full.perSecond < least || half.p99 > 20 || full.errors + half.errors > 0) missed.push(name)
    } finally {
      await stop()
    }
  }
  const aims = servers.map(([name, least]) => `${name} ${least}`).join(', ')
  const text = [
    `## ${title}`,
    machine(load, [version('nginx', /nginx\/([\d.]+)/), version('wrk', /([\d.]+)/)]),
    `\`${article}\` with brotli, ${bytes} bytes without headers, over loopback, ${seconds} seconds each after 3 to warm up; the client, wrk with 2 threads, shares the cores. As many as it can: 64 connections, each asks again at once. Half: 100 connections with pauses at random, so the rate comes out a little lower, and a slow answer delays the next request of its connection. nginx: 2 workers with the configuration of \`npm run nginx-config\`; built-in server: one process. Aims: ${aims} a second without error, and a p99 under 20 ms at half of that.`,
    [
      '| server | load | requests a second | median ms | p99 ms | errors |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    `${load > 1 ? 'Other programs were running beside it. ' : ''}${missed.length > 0 ? `Aims missed: ${missed.join(', ')}.` : 'All aims are met.'}`,
  ].join('\n\n')
  writeFileSync(results, withSection(readFileSync(results, 'utf8'), title, text))
  console.log(text)
  if (missed.length > 0) process.exitCode = 1
}

async function startServe(): Promise<Running> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/serve.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(server.stdout, 'data')
  const stop = () => {
    server.kill('SIGTERM')
    return once(server, 'exit')
  }
  return { port: Number(/:(\d+)\//.exec(String(line))?.[1]), stop }
}

function row(name: string, load: string, { perSecond, median, p99, errors }: Figures): string {
  return `| ${name} | ${load} | ${perSecond.toFixed(0)} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${errors} |`
}
