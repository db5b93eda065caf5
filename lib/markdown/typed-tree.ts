import type { Processor } from 'unified'
import { splitFrontMatter } from './front-matter'
import { parseMdx } from './parse'

/**
 * Unified plugin: the text of a document comes out as its typed tree, printed as JSON.
 * Places are left out; `npm run check` has used them already.
 */
export function typedTree(this: Processor): void {
  this.parser = () => ({ type: 'root', children: [] })
  this.compiler = (_tree, file) => {
    const { blocks, problems } = parseMdx(splitFrontMatter(String(file))?.body ?? '')
    if (problems[0]) throw new Error(`${problems[0].message}; run "npm run check" for its place`)
    return JSON.stringify(blocks, (key, value) => (key === 'at' ? undefined : value))
  }
}
