/** The list of the hashes of all files that are served, by which anyone can tell whether a site is as it was built. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOfFile, listFiles } from './files'
import type { Redirects } from './redirects'

/** In the form of `sha256sum`: in the folder of the site, `sha256sum -c sha256sums.txt` reads it. */
export const hashesFile = 'sha256sums.txt'

/** Hash of each file, in hexadecimal digits, by its path below the folder of the site. */
export type Hashes = ReadonlyMap<string, string>

export function hashOf(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** What servers keep for themselves: settings, hidden files, copies for one encoding; and the list itself. */
const unlisted = new RegExp(`^_(?:headers|redirects)$|(?:^|/)\\.|\\.(?:br|gz)$|^${hashesFile}$`)

/**
 * @param out folder of the site
 * @param redirects the pages that they lead away from are never sent
 * @returns the text of the list, in the order of the paths
 */
export function hashesText(out: string, redirects: Redirects): string {
  return listFiles(out)
    .filter((file) => !unlisted.test(file) && !redirects.has(addressOfFile(file)))
    .map((file) => `${hashOf(readFileSync(join(out, file)))}  ${file}\n`)
    .join('')
}

/** @throws when a text is no such list */
export function readHashes(text: string): Hashes {
  const lines = text.split('\n').slice(0, -1)
  const read = lines.map((line) => /^([\da-f]{64}) {2}(\S.*)$/.exec(line))
  if (read.length === 0 || read.includes(null)) throw new Error('it is no list of hashes')
  return new Map(read.map((match) => [match?.[2] ?? '', match?.[1] ?? '']))
}
