import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every address of the sitemap has its file, and the page for wrong addresses is there.
 * @returns the number of addresses
 * @throws with the names of missing pages
 */
export function countPages(out: string): number {
  const sitemap = join(out, 'sitemap.xml')
  if (!existsSync(sitemap)) throw new Error('out/sitemap.xml is missing: next build did not finish')
  const addresses = sitemapAddresses(readFileSync(sitemap, 'utf8'))
  if (addresses.length === 0) throw new Error('out/sitemap.xml lists no page')
  const missing = addresses.filter((address) => !existsSync(join(out, address, 'index.html')))
  if (!existsSync(join(out, '404.html'))) missing.push('/404.html')
  if (missing.length > 0) throw new Error(`pages without a file in out/: ${missing.join(', ')}`)
  return addresses.length
}

/** Paths of the addresses of a sitemap. */
export function sitemapAddresses(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1] ?? '').pathname)
}

/** @throws when no page has a day */
export function newestDay(xml: string): string {
  const newest = [...xml.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)]
    .map((m) => m[1] ?? '')
    .sort()
    .at(-1)
  if (!newest) throw new Error('out/sitemap.xml has no page with a day')
  return newest
}
