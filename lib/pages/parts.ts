/** How the text of a page is laid out: rows of text with their sources beside them, and rows of one kind of block that reach into the margin. */
import type { ShownBlock, ShownInline, Source } from './shown'

type HeadingBlock = Extract<ShownBlock, { t: 'heading' }>

/** Blocks in one row, and the sources that they cite when these stand beside them. */
export type Row = { wide: boolean; blocks: ShownBlock[]; sources: Source[] }
export type Part = { heading: HeadingBlock | undefined; folded: boolean; rows: Row[] }

const wide: ReadonlySet<ShownBlock['t']> = new Set([
  'finding',
  'diagram',
  'storyboard',
  'timeline',
  'table',
  'care',
  'lines',
  'claimList',
])

/**
 * The blocks of a page as parts, one for each heading of level 2.
 * @param sources all sources of the page
 * @param folded ids of headings whose parts are for checking
 */
export function partsOf(
  blocks: readonly ShownBlock[],
  sources: readonly Source[],
  folded: readonly string[] = [],
): Part[] {
  const parts: { heading: HeadingBlock | undefined; blocks: ShownBlock[] }[] = []
  for (const block of blocks) {
    if (block.t === 'heading' && block.depth === 2) parts.push({ heading: block, blocks: [] })
    else if (parts.length > 0) parts.at(-1)?.blocks.push(block)
    else parts.push({ heading: undefined, blocks: [block] })
  }
  return parts.map((part) => ({
    heading: part.heading,
    folded: part.heading !== undefined && folded.includes(part.heading.id),
    rows: rowsOf(part.blocks, sources),
  }))
}

function rowsOf(blocks: readonly ShownBlock[], sources: readonly Source[]): Row[] {
  const rows: Row[] = []
  blocks.forEach((block, i) => {
    const last = rows.at(-1)
    const before = last?.blocks.at(-1)?.t
    const isWide = wide.has(block.t) || isOneOfSeveral(blocks, i)
    if (last?.wide === isWide && (!isWide || before === block.t)) last.blocks.push(block)
    else rows.push({ wide: isWide, blocks: [block], sources: [] })
  })
  return rows.map((row) => (row.wide ? row : { ...row, sources: citedIn(row.blocks, sources) }))
}

/** Boxes that follow each other stand side by side. */
function isOneOfSeveral(blocks: readonly ShownBlock[], i: number): boolean {
  return blocks[i]?.t === 'callout' && [blocks[i - 1]?.t, blocks[i + 1]?.t].includes('callout')
}

/** The sources that these parts of a page cite, in the order of its list. */
export function citedIn(nodes: readonly (ShownBlock | ShownInline)[], sources: readonly Source[]): Source[] {
  const cited = new Set<number>()
  JSON.stringify(nodes, (name, value) => {
    if (name === 'marks') for (const { number } of value) cited.add(number)
    return value
  })
  return sources.filter(({ number }) => cited.has(number))
}
