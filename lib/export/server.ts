/** The built-in server: static files with compression, the headers of headers.ts and the page for wrong addresses. */
import { existsSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import Negotiator from 'negotiator'
import { embedFolder } from '../content/addresses'
import { replyTo } from './conditional'
import { cacheControl, contentType, framedHeaders, openHeaders, openPattern, siteHeaders } from './headers'
import { type OpenFile, openFile } from './open-file'
import { addressMeant, siteRedirects, unknownVersion } from './redirects'

/** Endings of the copies that the build made beside each file. */
const endings = { br: '.br', gzip: '.gz', identity: '' } as const
type Encoding = keyof typeof endings
const encodings = Object.keys(endings) as Encoding[]

/** A page in each type that it has, the first for clients that do not say. */
const pageFiles = { 'text/html': 'index.html', 'text/markdown': 'index.md' } as const
const pageTypes = Object.keys(pageFiles) as (keyof typeof pageFiles)[]
const open = new RegExp(openPattern)

/** What stops the reading of a file, the status for it, and what helps. */
const failures: Readonly<Record<string, readonly [status: number, remedy: string]>> = {
  ENOENT: [404, 'run "npm run build"'],
  EACCES: [403, 'let the user who runs the server read it'],
  EMFILE: [503, 'raise the limit, such as with "ulimit -n 4096"'],
  ENFILE: [503, 'raise the limit of the system, or stop other programs'],
}

/**
 * Looks for files on each request: a build that is switched in meanwhile is served from then on.
 * @param out folder made by `npm run build`, or a link to it
 * @throws when there is no site in it
 */
export function siteServer(out: string): Server {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`there is no site in ${out}; run "npm run build" first`)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value)
    try {
      answer(out, request, response)
    } catch (error) {
      fail(request, response, error as NodeJS.ErrnoException)
    }
  })
  // Clients that take nothing for two minutes are gone.
  server.timeout = 120_000
  return server
}

function answer(out: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const path = pathOf(request)
  if (!path) {
    missing(out, '/', response)
    return
  }
  const redirects = siteRedirects(out)
  const successor = redirects.get(path) ?? redirects.get(addressMeant(path))
  if (successor) {
    redirect(301, successor, request, response)
    return
  }
  const found = findFile(out, path, request)
  const page = found ? undefined : pageMeant(out, path)
  if (found) sendFile(found, request, response)
  else if (page) redirect(308, page, request, response)
  else missing(out, path, response)
}

/** The address of the page that a path without a file means. */
function pageMeant(out: string, path: string): string | undefined {
  return [`${path}/`, addressMeant(path)].find((page) => existsSync(join(out, page, 'index.html')))
}

function redirect(status: 301 | 308, to: string, { url }: IncomingMessage, response: ServerResponse): void {
  const query = url?.match(/\?.*/)?.[0] ?? ''
  response.writeHead(status, { Location: `${encodeURI(to)}${query}` }).end()
}

/** The path of a request, decoded; undefined when it can not be decoded or leads to what is not for readers. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    // A last step to the same folder, such as the period after an address in a text, is none.
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/').replace(/\/\.$/, '/')
    // Hidden files, steps to the folder above, copies for one encoding, files for other servers.
    return /^(?!\/)|^\/\/|\/\.|[?#\\\0]|\.(?:br|gz)$|^\/_(?:headers|redirects)$/i.test(path)
      ? undefined
      : path
  } catch {
    return undefined
  }
}

type Found = { file: OpenFile; address: string; encoding: Encoding; vary: string }

/** The best type of a page and the best copy of a file for the client; the page and the file as they are when it takes none. */
function findFile(out: string, path: string, request: IncomingMessage): Found | undefined {
  const client = new Negotiator(request)
  const isPage = path.endsWith('/')
  const vary = isPage ? 'Accept, Accept-Encoding' : 'Accept-Encoding'
  const types = isPage ? [...client.mediaTypes(pageTypes), 'text/html' as const] : []
  const addresses = isPage ? types.map((type) => path + pageFiles[type]) : [path]
  const accepted = [...client.encodings(encodings, { preferred: encodings }), 'identity' as const]
  for (const address of addresses)
    for (const encoding of accepted) {
      const file = openFile(join(out, address) + endings[encoding])
      if (file) return { file, address, encoding, vary }
    }
  return undefined
}

function sendFile(
  { file, address, encoding, vary }: Found,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { size } = file
  const modified = file.modified.toUTCString()
  const etag = `"${file.modified.getTime().toString(36)}-${size.toString(36)}${endings[encoding]}"`
  const { status, part } = replyTo(request, { etag, modified, size })
  const headers: OutgoingHttpHeaders = {
    'Cache-Control': cacheControl(address),
    ETag: etag,
    'Last-Modified': modified,
    Vary: vary,
    ...(open.test(address) ? openHeaders : {}),
    ...(address.startsWith(embedFolder) ? framedHeaders : {}),
  }
  if (status === 416) headers['Content-Range'] = `bytes */${size}`
  if (status === 206) headers['Content-Range'] = `bytes ${part.start}-${part.end}/${size}`
  if (part) {
    headers['Content-Type'] = contentType(address)
    headers['Content-Length'] = part.end - part.start + 1
    headers['Accept-Ranges'] = 'bytes'
    if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  }
  response.writeHead(status, headers)
  if (part && request.method === 'GET') file.send(part, response)
  else {
    file.close()
    response.end()
  }
}

function missing(out: string, path: string, response: ServerResponse): void {
  const page =
    (path.startsWith(unknownVersion.folder) && openFile(join(out, unknownVersion.page))) ||
    openFile(join(out, '404.html'))
  if (!page) throw Object.assign(new Error(`there is no 404.html in ${out}`), { code: 'ENOENT' })
  response.writeHead(404, {
    'Cache-Control': 'no-store',
    'Content-Type': contentType('/404.html'),
    'Content-Length': page.size,
  })
  page.send({ start: 0, end: page.size - 1 }, response)
}

function fail({ url }: IncomingMessage, response: ServerResponse, error: NodeJS.ErrnoException): void {
  const [status, remedy] = failures[error.code ?? ''] ?? [500, 'see to the disk that holds the site']
  console.error(`serve: ${url}: ${error.message}; ${remedy}`)
  if (response.headersSent) {
    response.destroy()
    return
  }
  response
    .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': contentType('/.txt') })
    .end(`${status}: this page can not be sent. Please try again in a moment.\n`)
}
