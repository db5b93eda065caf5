/** Conditional requests and requests for a part of a file (RFC 9110, sections 13 and 14). */
import type { IncomingMessage } from 'node:http'
import type { Part } from './open-file'

/** What a client may know of a file from an earlier answer. */
export type Version = {
  etag: string
  /** as in the header Last-Modified */
  modified: string
  /** bytes */
  size: number
}

/** A status, and the bytes to send with it, if any. */
export type Reply = { status: 200 | 206; part: Part } | { status: 304 | 416; part?: undefined }

type Request = Pick<IncomingMessage, 'method' | 'headers'>

export function replyTo(request: Request, version: Version): Reply {
  if (isKnown(request, version)) return { status: 304 }
  const part = partOf(request, version)
  if (part === 'none') return { status: 416 }
  return part ? { status: 206, part } : { status: 200, part: { start: 0, end: version.size - 1 } }
}

/** A date counts only when it is the file's own: after a return to an older build the file is older than the copy. */
function isKnown({ headers }: Request, { etag, modified }: Version): boolean {
  const tags = headers['if-none-match']
  if (tags === undefined) return Date.parse(headers['if-modified-since'] ?? '') === Date.parse(modified)
  return tags.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}

/** @returns undefined for the whole file, which also answers ranges that are wrong or more than one */
function partOf({ method, headers }: Request, { etag, modified, size }: Version): Part | 'none' | undefined {
  if (method !== 'GET') return undefined
  const condition = headers['if-range']
  if (condition !== undefined && condition !== etag && condition !== modified) return undefined
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range ?? '') ?? []
  if (!first && !last) return undefined
  if (first && last && Number(first) > Number(last)) return undefined
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  return start <= end ? { start, end } : 'none'
}
