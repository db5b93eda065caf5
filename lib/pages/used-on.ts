/** Pages whose body draws a finding or marks a term, by its id, in the order of the site. */
import { pages } from '../content'
import { allInlines, walkBlocks } from '../markdown/text'
import type { Block } from '../markdown/tree'
import { nameOf, type PageLink } from './shell'

function pagesBy(idsIn: (body: Block[]) => string[]): ReadonlyMap<string, PageLink[]> {
  const found = new Map<string, PageLink[]>()
  for (const page of pages)
    for (const id of new Set(idsIn(page.body)))
      found.set(id, [...(found.get(id) ?? []), { href: page.address, label: nameOf(page) }])
  return found
}

export const pagesByFinding = pagesBy((body) =>
  [...walkBlocks(body)].flatMap((block) => (block.t === 'finding' ? [block.id] : [])),
)

export const pagesByTerm = pagesBy((body) =>
  [...allInlines(body)].flatMap((node) => (node.t === 'term' ? [node.id] : [])),
)
