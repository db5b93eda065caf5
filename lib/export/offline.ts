/** The copy of the site that a reader may keep on a device: which files, their checksums, and the worker that keeps them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { language } from '../../words'
import { addressOf, fixed, workerScript } from '../content/addresses'
import type { Item } from '../data/schemas'
import { offlineId, sizeMarks } from '../pages/offline-marks'
import { newestDay, sitemapAddresses } from './count-pages'
import type { Edition } from './edition'
import { addressOfFile, listFiles } from './files'

/** What pages load, beside the pages themselves. Files for programs, embeds and versions on paper ask for a network. */
const loaded =
  /^(?:_next\/static|assets|pagefind|qr)\/|^(?:icon\.svg|apple-touch-icon\.png|manifest\.webmanifest|speculation-rules\.json)$/
const offlinePage = addressOf('SitePage', offlineId)
const copies = /\.(?:br|gz)$/
const pagesBeside = ['404.html', `${fixed.search.slice(1)}index.html`]

/**
 * The files of a copy, sorted.
 * @param files of the whole site
 * @param addresses of the pages that the sitemap lists
 */
export function keptOnDevice(files: readonly string[], addresses: readonly string[]): string[] {
  const pages = new Set([...addresses.map((address) => `${address.slice(1)}index.html`), ...pagesBeside])
  return files.filter((file) => pages.has(file) || (loaded.test(file) && !copies.test(file)))
}

/** Megabytes of a copy. */
type CopySize = {
  /** as sent, compressed with brotli where a file has such a copy */
  sent: number
  /** as it lies on the device */
  stored: number
}

export function sizeOfCopy(out: string, files: readonly string[]): CopySize {
  const bytes = (file: string) => statSync(join(out, file)).size
  const sum = (of: (file: string) => number) => files.reduce((all, file) => all + of(file), 0)
  return {
    sent: megabytes(sum((file) => bytes(existsSync(join(out, `${file}.br`)) ? `${file}.br` : file))),
    stored: megabytes(sum(bytes)),
  }
}

/** Rounded up to tenths, so that what is said is never too little. */
const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10

/** @throws when the page has no place for one of the sizes */
export function withSizes(html: string, size: CopySize): string {
  return (Object.keys(sizeMarks) as (keyof CopySize)[]).reduce((page, key) => {
    if (!page.includes(sizeMarks[key])) throw new Error(`${offlinePage} does not say the size "${key}"`)
    return page.replaceAll(sizeMarks[key], language.number(size[key]))
  }, html)
}

/**
 * Says the size on the page of the copy, and writes the worker. After all other files, as the worker names the checksum
 * of each.
 * @returns the files that it wrote
 * @throws when the page is missing
 */
export async function writeOffline(out: string): Promise<string[]> {
  const page = `${offlinePage.slice(1)}index.html`
  writeFileSync(
    join(out, page),
    withSizes(readFileSync(join(out, page), 'utf8'), sizeOfCopy(out, keptFiles(out))),
  )
  await writeWorker(out)
  return [page, workerScript.slice(1)]
}

const sitemapOf = (out: string) => readFileSync(join(out, 'sitemap.xml'), 'utf8')
const keptFiles = (out: string) => keptOnDevice(listFiles(out), sitemapAddresses(sitemapOf(out)))

function editionOf(out: string, kept: readonly string[]): Edition {
  const changes = JSON.parse(readFileSync(join(out, 'data/v1/changes.json'), 'utf8')) as {
    items: Item<'changes'>[]
  }
  return {
    day: language.day(newestDay(sitemapOf(out))),
    files: kept.map((file) => [addressOfFile(file), integrityOf(readFileSync(join(out, file)))] as const),
    corrections: changes.items
      .filter(({ kind }) => kind === 'safety')
      .map(({ id, address, title, note }) => ({ id, address, title, note })),
  }
}

const integrityOf = (data: Buffer) => `sha256-${createHash('sha256').update(data).digest('base64')}`

/** The worker of the files that are in the folder now. */
export async function writeWorker(out: string): Promise<void> {
  await build({
    entryPoints: ['client/worker/worker.ts'],
    outfile: join(out, workerScript),
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      edition: JSON.stringify(editionOf(out, keptFiles(out))),
      'process.env.NODE_ENV': '"production"',
    },
  })
}
