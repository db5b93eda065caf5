/** The built-in server: static files with compression, the headers of headers.ts and the page for wrong addresses. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { cacheControl, siteHeaders, speculationRules } from './headers'

/**
 * @param out folder made by `npm run build`
 * @throws when there is no site in it
 */
export function siteServer(out: string): Server {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`there is no site in ${out}; run "npm run build" first`)
  const notFound = readFileSync(join(out, '404.html'))
  const files = sirv(out, {
    // Looks at the disk on each request: a build that runs meanwhile must not end the server.
    dev: true,
    // An address names its file in full: no ending is guessed.
    extensions: [],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path))
      if (path === speculationRules.file) response.setHeader('Content-Type', speculationRules.type)
    },
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const path = pathOf(request)
    if (path === undefined || /\.(?:br|gz)$|^\/_headers$/.test(path)) return missing(response, notFound)
    if (!path.endsWith('/') && existsSync(join(out, path, 'index.html'))) {
      const query = request.url?.match(/\?.*/)?.[0] ?? ''
      response.writeHead(308, { Location: `${path}/${query}` }).end()
      return
    }
    request.url = encodeURI(path.endsWith('/') ? `${path}index.html` : path)
    if (!isSimpleRange(request.headers.range)) delete request.headers.range
    files(request, response, () => missing(response, notFound))
  })
}

/** The path of a request, decoded; undefined when it can not be decoded or is none of a file, such as one with `..`. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/')
    const leaves = path.startsWith('//') || path.split('/').some((part) => part === '.' || part === '..')
    return leaves || /[?#\0]/.test(path) ? undefined : path
  } catch {
    return undefined
  }
}

/** Ranges that sirv understands, `bytes=0-99` and `bytes=100-`; others may be ignored, and the whole file sent. */
function isSimpleRange(range: string | undefined): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  return start !== undefined && (!end || Number(start) <= Number(end))
}

function missing(response: ServerResponse, page: Buffer): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(page)
}
