/** Headers of files: written once, used by the built-in server, nginx and hosts that read `_headers`. */
import { embedFolder, embedScript, workerScript } from '../content/addresses'
import { hashesFile } from './hashes'

const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}
const policyText = Object.entries(policy)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
/** No other site shows a page in a frame; embeds alone have a policy without this. */
const unframed = "frame-ancestors 'none'"

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policyText}; ${unframed}`,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Lets browsers fetch a page of this site when a reader is about to press its link; no inline script is needed. */
export const speculationRules = {
  file: '/speculation-rules.json',
  type: 'application/speculationrules+json',
} as const

/** Headers of every response. */
export const siteHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Speculation-Rules': `"${speculationRules.file}"`,
}

/** In the place of the same headers of the site: pages that other sites may show in a frame. */
export const framedHeaders: Readonly<Record<string, string>> = { 'Content-Security-Policy': policyText }

/** Files for programs, wherever these run; search engines list the pages instead. */
export const openHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'X-Robots-Tag': 'noindex',
}

/** Where they are; `*` stands for anything. */
export const openPaths = ['/data/*', '/*.md', '/changes.*', '/connect/*.json', `/${hashesFile}`] as const

/** Regular expression of the same. */
export const openPattern = `^(?:${openPaths.map((path) => path.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`

/** Folders whose file names change with their content. */
export const immutableFolders = ['/_next/static/', '/assets/'] as const

/** What browsers keep for a time, as the beginning of addresses; they ask again for all else. */
export const keptPaths: readonly (readonly [start: string, cache: string])[] = [
  ...immutableFolders.map((folder) => [folder, 'public, max-age=31536000, immutable'] as const),
  // Other sites load it by a name that stays; a new one is everywhere after an hour.
  [embedScript, 'public, max-age=3600'],
  // A new edition must never wait behind an old worker.
  [workerScript, 'no-cache'],
]

/** @param path address of a file, such as /q/drive/ or /assets/site.abc.js */
export function cacheControl(path: string): string {
  const [, cache] = keptPaths.find(([start]) => path.startsWith(start)) ?? []
  return cache ?? 'public, max-age=0, must-revalidate'
}

/** Types of the files of the site, by the ending of their names. */
export const contentTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['json', 'application/json'],
  ['webmanifest', 'application/manifest+json'],
  ['csv', 'text/csv; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
])

/** What has no type of its own, such as parts of the search index, is sent as bytes. */
export const otherType = 'application/octet-stream'

/** @param path address of a file, such as /index.html */
export function contentType(path: string): string {
  if (path === speculationRules.file) return speculationRules.type
  return contentTypes.get(path.slice(path.lastIndexOf('.') + 1)) ?? otherType
}

/**
 * The file that Netlify, Cloudflare Pages and others read. They join the values of a header that two rules set, so
 * each header is set once: for pages these hosts ask browsers to check anew by themselves. The policy is the one that
 * is joined on purpose: browsers obey both parts, and the part that refuses frames is set for each folder but one.
 * @param addresses of all pages
 */
export function headersFile(addresses: readonly string[]): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const folders = new Set(addresses.map((address) => address.replace(/^(\/[^/]+\/).*/, '$1*')))
  folders.delete(`${embedFolder}*`)
  const unframedPages = [...folders].map((path) => block(path, [['Content-Security-Policy', unframed]]))
  const cached = keptPaths.map(([start, cache]) =>
    block(start.endsWith('/') ? `${start}*` : start, [['Cache-Control', cache]]),
  )
  const open = openPaths.map((path) =>
    block(path, [
      ...Object.entries(openHeaders),
      ...(path.endsWith('.md') ? [['Content-Type', contentType(path)] as const] : []),
    ]),
  )
  const rules = block(speculationRules.file, [['Content-Type', speculationRules.type]])
  const all = block('/*', Object.entries({ ...siteHeaders, ...framedHeaders }))
  return `${[all, ...unframedPages, rules, ...open, ...cached].join('\n\n')}\n`
}
