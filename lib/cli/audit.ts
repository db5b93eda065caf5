/**
 * npm run audit: Lighthouse over one page of each kind of the site in out/, as a table in tests/bench/RESULTS.md.
 * Lighthouse is not among the packages of the project, because it brings 200 more, 185 MB of them; install it beside
 * them when you need it. Uses the system's Chromium or CHROMIUM_PATH.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { siteServer } from '../export/server'
import { pageKinds, pageModel } from '../pages/kinds'
import { withSection } from './with-section'

const install = 'npm install --no-save lighthouse@12.8.2'
const results = 'tests/bench/RESULTS.md'
const title = 'Lighthouse'
const categories = ['performance', 'seo', 'accessibility', 'best-practices'] as const

/** The first page of each kind, and the page for help. */
const pages = [
  ...Object.values(pageKinds).flatMap(({ pages }) => pages.slice(0, 1).map(([address]) => address)),
  '/help-now/',
]

type Result = {
  lighthouseVersion: string
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; scoreDisplayMode: string }>
}
type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: 'error' },
) => Promise<{ lhr: Result } | undefined>

try {
  await audit(await lighthouse())
} catch (error) {
  console.error(`audit: ${(error as Error).message}`)
  process.exitCode = 1
}

async function lighthouse(): Promise<Lighthouse> {
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve('lighthouse')
    return ((await import(pathToFileURL(path).href)) as { default: Lighthouse }).default
  } catch (error) {
    throw new Error(`Lighthouse can not be loaded; run "${install}" first`, { cause: error })
  }
}

async function audit(run: Lighthouse): Promise<void> {
  const server = siteServer(join(process.cwd(), 'out')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const port = 9333
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({
    ...(existsSync(executablePath) ? { executablePath } : {}),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu'],
  })
  const rows: string[] = []
  const below: string[] = []
  let version = ''
  const [load = 0] = loadavg()
  try {
    for (const address of pages) {
      if (!existsSync(join('out', address, 'index.html'))) continue
      const result = (
        await run(`${origin}${address}`, { port, onlyCategories: categories, logLevel: 'error' })
      )?.lhr
      if (!result) throw new Error(`no result for ${address}`)
      version = result.lighthouseVersion
      const scores = categories.map((name) => Math.round((result.categories[name]?.score ?? 0) * 100))
      rows.push(`| ${pageModel(address).kind} | \`${address}\` | ${scores.join(' | ')} |`)
      below.push(...failures(result).map((failure) => `- \`${address}\`: ${failure}`))
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  const section = [
    `## ${title}`,
    `Lighthouse ${version} on the site of out/, served by \`npm run serve\` on this machine without TLS; its phone on a slow network, both simulated; load before ${load.toFixed(1)}.`,
    [
      '| kind | page | performance | SEO | accessibility | best practices |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    below.length > 0 ? `What costs points:\n\n${below.join('\n')}` : 'Nothing costs points.',
  ].join('\n\n')
  const before = existsSync(results) ? readFileSync(results, 'utf8') : '# Measurements\n'
  writeFileSync(results, withSection(before, title, section))
  console.log(section)
}

/** Audits that count and do not pass. */
function failures({ categories: all, audits }: Result): string[] {
  const counted = Object.values(all).flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0))
  return [...new Set(counted.map((ref) => ref.id))].flatMap((id) => {
    const audit = audits[id]
    return audit && audit.score !== null && audit.score < 1 ? [`${audit.title} (${id})`] : []
  })
}
