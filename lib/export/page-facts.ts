import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFacts } from '../pages/facts'

/**
 * Takes what the build wrote about its pages out of the export.
 * @returns the facts of each page by its address
 * @throws when the build wrote none
 */
export function takePageFacts(out: string): Map<string, PageFacts> {
  const file = join(out, 'page-facts.json')
  const facts = JSON.parse(readFileSync(file, 'utf8')) as PageFacts[]
  rmSync(file)
  return new Map(facts.map((page) => [page.address, page]))
}
