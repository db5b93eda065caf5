/** Opens files so that what is sent is one file throughout, also while a new build takes the place of the old one. */
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import { pipeline, type Writable } from 'node:stream'
import { LRUCache } from 'lru-cache'

/** Places of bytes in a file, from 0, both included. */
export type Part = { start: number; end: number }

export type OpenFile = {
  /** bytes */
  size: number
  modified: Date
  /** Sends a part and closes the file. */
  send(part: Part, to: Writable): void
  close(): void
}

/** Larger files are read while they are sent. */
const largestKept = 2 ** 20
/** Files are kept as they were read: clients share their bytes, however slow they are. */
const kept = new LRUCache<string, OpenFile>({
  maxSize: 64 * 2 ** 20,
  sizeCalculation: ({ size }) => size + 1,
})
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])

/**
 * @param path of a file; a link on the way is followed anew each time
 * @returns undefined when there is no such file
 * @throws errors of the file system, such as EACCES and EMFILE
 */
export function openFile(path: string): OpenFile | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? (kept.get(key(path, stats)) ?? open(path)) : undefined
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function key(path: string, { ino, mtimeMs, size }: Stats): string {
  return `${path} ${ino} ${mtimeMs} ${size}`
}

function open(path: string): OpenFile {
  const fd = openSync(path, 'r')
  let isRead = true
  try {
    const stats = fstatSync(fd)
    isRead = stats.size <= largestKept
    if (!isRead) return streamed(fd, stats)
    const file = inMemory(readFileSync(fd), stats.mtime)
    kept.set(key(path, stats), file)
    return file
  } finally {
    if (isRead) closeSync(fd)
  }
}

function inMemory(bytes: Buffer, modified: Date): OpenFile {
  return {
    size: bytes.length,
    modified,
    send: ({ start, end }, to) => to.end(bytes.subarray(start, end + 1)),
    close() {},
  }
}

function streamed(fd: number, { size, mtime }: Stats): OpenFile {
  return {
    size,
    modified: mtime,
    // A client that leaves ends both streams, and with them the file.
    send: (part, to) => pipeline(createReadStream('', { fd, ...part }), to, () => {}),
    close: () => closeSync(fd),
  }
}
