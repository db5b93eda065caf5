/** Security and cache headers: written once, used by the built-in server, nginx and hosts that read `_headers`. */

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
  'frame-ancestors': "'none'",
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
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

/** Folders whose file names change with their content. */
export const immutableFolders = ['/_next/static/', '/assets/'] as const

/** @param path address of a file, such as /q/drive/ or /assets/site.abc.js */
export function cacheControl(path: string): string {
  return immutableFolders.some((folder) => path.startsWith(folder))
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate'
}

/**
 * The file that Netlify, Cloudflare Pages and others read. They join the values of a header that two rules set, so
 * each header is set once: for pages these hosts ask browsers to check anew by themselves.
 */
export function headersFile(): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const cached = immutableFolders.map((folder) =>
    block(`${folder}*`, [['Cache-Control', cacheControl(folder)]]),
  )
  const rules = block(speculationRules.file, [['Content-Type', speculationRules.type]])
  return `${[block('/*', Object.entries(siteHeaders)), rules, ...cached].join('\n\n')}\n`
}
