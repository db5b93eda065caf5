import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HandedOver } from '../data/handed-over'
import type { PageFacts } from '../pages/facts'

/**
 * Takes what the build handed over out of the export, and puts the files where they belong.
 * @returns the facts of each page by its address
 * @throws when the build handed over nothing, and for two files of one address
 */
export function takeHandedOver(out: string): Map<string, PageFacts> {
  const file = join(out, 'after-export.json')
  const { pages, files } = JSON.parse(readFileSync(file, 'utf8')) as HandedOver
  rmSync(file)
  for (const [address, text] of Object.entries(files)) {
    const path = join(out, address)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
  }
  return new Map(pages.map((page) => [page.address, page]))
}
