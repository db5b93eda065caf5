import { plainInline } from '../markdown/text'
import type { ShownBlock, ShownInline, ShownStage } from './shown'

/** The lines of a place: each row is one thing to call for, with its numbers. */
export type HelpLines = { place: string; rows: ShownInline[][] }

/** A list whose items are "**Place:** what 1; what 2", as places with rows. @throws for an item that names no place */
export function helpLinesOf(blocks: readonly ShownBlock[]): HelpLines[] {
  return blocks
    .flatMap((block) => (block.t === 'list' ? block.items : []))
    .map(([line]) => {
      const [place, ...rest] = line?.t === 'p' ? line.children : []
      if (place?.t !== 'strong')
        throw new Error('help lines: an item begins with no place in **strong** letters')
      return { place: plainInline<ShownStage>(place.children).replace(/:$/, ''), rows: rowsOf(rest) }
    })
}

function rowsOf(nodes: readonly ShownInline[]): ShownInline[][] {
  const rows: ShownInline[][] = [[]]
  for (const node of nodes) {
    const [first = '', ...others] = node.t === 'text' ? node.value.split(/;\s+/) : []
    if (node.t !== 'text') rows.at(-1)?.push(node)
    else if (first.trim()) rows.at(-1)?.push({ t: 'text', value: first })
    for (const value of others) rows.push([{ t: 'text', value }])
  }
  return rows
}
