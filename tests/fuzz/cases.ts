/** A case: one content file of this project, wrong in one to three ways. */
import type { Draw } from './draw'
import { mutations } from './mutations'

export type Case = {
  /** of the file that was changed */
  path: string
  /** where it lies after the change */
  at: string
  /** what was done to it */
  ways: string[]
  /** a file, a link to another path, or a folder */
  holds: { bytes: Buffer } | { link: string } | 'folder'
}

const names = [
  'Drive',
  'drive copy',
  'ü',
  'a\nb',
  'a\u001b[31mb',
  '-',
  '..a',
  'a.b',
  "it's",
  '日本',
  'a'.repeat(200),
  '__proto__',
  'con',
]
const links = [
  '/etc/passwd',
  '/dev/zero',
  '/dev/null',
  '../../package.json',
  '..',
  '.',
  'nowhere',
  '/proc/self/environ',
]

/**
 * @param files text of each content file by its path; each folder is as likely as another
 * @returns the same case for the same files and choices
 */
export function caseOf(files: ReadonlyMap<string, string>, draw: Draw): Case {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
  const folder = draw.pick([...new Set([...files.keys()].map(folderOf))])
  const path = draw.pick([...files.keys()].filter((one) => folderOf(one) === folder))
  const text = files.get(path) ?? ''
  const bytes = Buffer.from(text)
  switch (draw.below(50)) {
    case 0:
      return { path, at: path, ways: ['link'], holds: { link: draw.pick(links) } }
    case 1:
      return { path, at: path, ways: ['folder'], holds: 'folder' }
    case 2: {
      const name = draw.pick(names)
      return {
        path,
        at: `${folder}/${name}${path.slice(path.lastIndexOf('.'))}`,
        ways: ['other file name'],
        holds: { bytes },
      }
    }
    default: {
      const ways = Array.from({ length: draw.pick([1, 1, 1, 2, 3]) }, () => draw.pick(Object.keys(mutations)))
      const wrong = ways.reduce<string | Buffer>(
        (now, way) => (typeof now === 'string' ? (mutations[way]?.(now, draw) ?? now) : now),
        text,
      )
      return { path, at: path, ways, holds: { bytes: Buffer.from(wrong) } }
    }
  }
}
