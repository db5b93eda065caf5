/**
 * npm run bench:cdn: Varnish with deploy/varnish.vcl before nginx, over all addresses of out/. Measures how many requests
 * reach nginx, how soon a correction is seen, and what readers get while nginx is down; writes it to
 * tests/bench/RESULTS.md. Needs out/, wrk, Varnish, and nginx with brotli_static.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { withSection } from '../../lib/cli/with-section'
import { listFiles } from '../../lib/export/files'
import { purge, purgedAddresses } from '../../lib/export/purge'
import { ask } from '../export/made-up-site'
import { hasBrotli, isInstalled as hasNginx, startNginx } from '../export/nginx-process'
import { isInstalled, startVarnish } from '../export/varnish-process'
import { machine } from './results'
import { type Figures, needWrk, version, wrk } from './wrk'

const title = 'Behind a cache'
const results = 'tests/bench/RESULTS.md'
const seconds = 10
const corrected = '/q/drive/'
/** Of 100 requests, how many must be answered by the cache. */
const leastHits = 99

try {
  if (!existsSync('out/index.html.br')) throw new Error('out/ is missing; run "npm run build" first')
  needWrk()
  if (!hasNginx || !hasBrotli || !isInstalled)
    throw new Error(
      'Varnish, nginx or its brotli module is missing; install varnish, nginx-light and libnginx-mod-http-brotli-static',
    )
  await bench()
} catch (error) {
  console.error(`bench:cdn: ${(error as Error).message}`)
  process.exitCode = 1
}

async function bench(): Promise<void> {
  const load = loadavg()[0] ?? 0
  const folder = mkdtempSync(join(tmpdir(), 'cdn-'))
  const publish = (site: string) => {
    symlinkSync(site, join(folder, 'next'))
    renameSync(join(folder, 'next'), join(folder, 'current'))
  }
  publish(realpathSync('out'))
  const addresses = purgedAddresses(listFiles('out/')).filter((address) => !address.endsWith('/404.html'))
  const nginx = await startNginx(join(folder, 'current'), 2)
  const varnish = await startVarnish(nginx.port)
  const loaded = () => wrk(varnish.port, addresses, 64, 0, seconds)
  try {
    const cold = await loaded()
    const filled = reached(varnish.counters())
    const warm = await loaded()
    const all = reached(varnish.counters())
    const misses = all.misses - filled.misses
    const share = 100 - (100 * misses) / (all.asked - filled.asked)

    const next = join(folder, 'corrected')
    cpSync('out/', next, { recursive: true, dereference: true })
    const sign = 'Corrected just now.'
    writeFileSync(join(next, corrected, 'index.html'), sign)
    rmSync(join(next, corrected, 'index.html.br'))
    publish(next)
    const old = await pageOf(varnish.port)
    const begun = performance.now()
    await purge(`http://127.0.0.1:${varnish.port}`, addresses)
    const purged = performance.now() - begun
    const seen = !old.includes(sign) && (await pageOf(varnish.port)) === sign

    await nginx.stop()
    const down = await loaded()
    const aims: Record<string, boolean> = {
      [`more than ${leastHits} of 100 requests answered by the cache when it is full`]: share > leastHits,
      'the correction is what the next reader sees after the purge': seen,
      'no error, also while nginx is down': cold.errors + warm.errors + down.errors === 0,
    }
    const missed = Object.keys(aims).filter((aim) => !aims[aim])
    const text = [
      `## ${title}`,
      machine(load, [
        version('varnishd', /varnish-([\d.]+)/, '-V'),
        version('nginx', /nginx\/([\d.]+)/),
        version('wrk', /([\d.]+)/),
      ]),
      `Varnish with \`deploy/varnish.vcl\` before nginx with 2 workers, over loopback. wrk with 2 threads and 64 connections, which shares the cores, asks for ${addresses.length} addresses of \`out/\` at random with brotli, ${seconds} seconds each. Down: all addresses were purged before, and nginx was stopped. Aims: ${Object.keys(aims).join('; ')}.`,
      [
        '| the cache | requests a second | median ms | p99 ms | errors |',
        '| --- | --- | --- | --- | --- |',
        row('empty at first', cold),
        row('full', warm),
        row('full, nginx down', down),
      ].join('\n'),
      `Empty at first, nginx was asked ${filled.misses} of ${filled.asked} times, once for each address; full, ${misses} of ${all.asked - filled.asked} times: ${share.toFixed(2)} of 100 were answered by the cache. ${addresses.length} addresses were purged in ${(purged / 1000).toFixed(1)} seconds. ${missed.length > 0 ? `Aims missed: ${missed.join('; ')}.` : 'All aims are met.'}`,
    ].join('\n\n')
    writeFileSync(results, withSection(readFileSync(results, 'utf8'), title, text))
    console.log(text)
    if (missed.length > 0) process.exitCode = 1
  } finally {
    await varnish.stop()
    await nginx.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How often the cache was asked, and how often it asked nginx. */
function reached(counters: Record<string, number>) {
  const { 'MAIN.cache_hit': hits = 0, 'MAIN.cache_miss': misses = 0 } = counters
  return { asked: hits + misses, misses }
}

async function pageOf(port: number): Promise<string> {
  const { headers, body } = await ask(port, corrected, { 'Accept-Encoding': 'br' })
  return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()
}

function row(cache: string, { perSecond, median, p99, errors }: Figures): string {
  return `| ${cache} | ${perSecond.toFixed(0)} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${errors} |`
}
