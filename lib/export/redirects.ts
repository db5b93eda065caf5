/** Where retired addresses lead: `_redirects` for hosts that read it, and for the built-in server. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, isRetired } from '../content/register'

export const redirectsFile = '/_redirects'
/** Stands in for versions that the site does not know. */
export const unknownVersion = { folder: '/v/', page: '/v/404.html' } as const

/** New addresses by retired ones. */
export type Redirects = ReadonlyMap<string, string>

export function redirectsOf(entries: readonly Entry[]): Redirects {
  return new Map(entries.filter(isRetired).map(({ address, retired }) => [address, retired.to]))
}

/** Each with and without its slash. Netlify shows the page of the last line; Cloudflare finds it by its name. */
export function redirectsText(redirects: Redirects): string {
  const lines = [...redirects].flatMap(([from, to]) => [
    `${from} ${to} 301`,
    `${from.slice(0, -1)} ${to} 301`,
  ])
  return [...lines, `${unknownVersion.folder}* ${unknownVersion.page} 404`, ''].join('\n')
}

const read = new Map<string, { of: string; redirects: Redirects }>()

/** The redirects of a site; its file is read again when another build has taken its place. */
export function siteRedirects(out: string): Redirects {
  const file = join(out, redirectsFile)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return new Map()
  const of = `${stats.ino} ${stats.mtimeMs} ${stats.size}`
  const known = read.get(file)
  if (known?.of === of) return known.redirects
  const lines = readFileSync(file, 'utf8').matchAll(/^(\/\S*\/) (\S+) 301$/gm)
  const redirects = new Map([...lines].map(([, from = '', to = '']) => [from, to]))
  read.set(file, { of, redirects })
  return redirects
}

/** The address that a path means: in lower case, with its slash, without the sign that ends a sentence after it. */
export function addressMeant(path: string): string {
  return `${path.toLowerCase().replace(/\/?[.,;:!?)]?$/, '')}/`
}
