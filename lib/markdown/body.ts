import { parseMdx } from './parse'
import type { Block } from './tree'

/**
 * The typed tree of the text of a document, without the places of its nodes: `npm run check` has used them already.
 * @param markdown the text after the front matter
 * @throws with the first problem when a page could not show all of it
 */
export function bodyOf(markdown: string): Block[] {
  const { blocks, problems } = parseMdx(markdown)
  if (problems[0]) throw new Error(`${problems[0].message}; run "npm run check" for its place`)
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'at' ? undefined : value)))
}
