import { language } from '../../words'
import type { Block, Inline, InlineNode, Place, ReadStage, Stage } from './tree'

type FactNode<S extends Stage> = Extract<InlineNode<S>, { t: 'fact' }>

/** The words of marked text as it is read or, with its stage named, as it is shown; without citation numbers. Facts are given by `fact`, else left out. */
export function plainInline<S extends Stage & { inline: InlineNode<S> } = ReadStage>(
  children: readonly S['inline'][],
  fact: (node: FactNode<S>) => string = () => '',
): string {
  const words = (node: InlineNode<S>): string => {
    switch (node.t) {
      case 'text':
        return node.value
      case 'fact':
        return fact(node)
      case 'break':
        return ' '
      case 'cite':
        return ''
      case 'strong':
      case 'em':
      case 'link':
      case 'term':
        return plainInline<S>(node.children, fact)
      default:
        return node satisfies never
    }
  }
  return children.map(words).join('').replace(/\s+/g, ' ')
}

/** The runs of blocks that stand inside a block: of a box, of each list item, of each step. */
export function innerBlocks(block: Block): Block[][] {
  switch (block.t) {
    case 'timeline':
      return block.steps.map((step) => step.children)
    case 'list':
    case 'do':
    case 'dont':
      return block.items
    case 'care':
    case 'callout':
    case 'advice':
      return [block.children]
    case 'p':
    case 'heading':
    case 'table':
    case 'finding':
    case 'diagram':
    case 'storyboard':
    case 'certaintyScale':
    case 'claimList':
      return []
    default:
      return block satisfies never
  }
}

/** Every block of a tree, outer ones first, in reading order. */
export function* walkBlocks(blocks: Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    for (const inner of innerBlocks(block)) yield* walkBlocks(inner)
  }
}

/** Every run of inline text of one block that has text of its own: paragraph, heading, table cells. */
export function inlineRuns(block: Block): Inline[][] {
  if (block.t === 'p' || block.t === 'heading') return [block.children]
  if (block.t === 'table') return [...block.head, ...block.rows.flat()]
  return []
}

/** Every inline node below a list of nodes, outer ones first. */
export function* walkInlines(children: Inline[]): Generator<Inline> {
  for (const node of children) {
    yield node
    if ('children' in node) yield* walkInlines(node.children)
  }
}

/** Every inline node of a tree, in reading order. */
export function* allInlines(blocks: Block[]): Generator<Inline> {
  for (const block of walkBlocks(blocks)) for (const run of inlineRuns(block)) yield* walkInlines(run)
}

export type Heading = { id: string; depth: 2 | 3; text: string }

/** Headings of a page for its contents list. */
export function outline(blocks: Block[]): Heading[] {
  return [...walkBlocks(blocks)].flatMap((b) =>
    b.t === 'heading' ? [{ id: b.id, depth: b.depth, text: plainInline(b.children) }] : [],
  )
}

/** All words of a tree, one line a block. */
export function plainText(blocks: Block[], fact?: Parameters<typeof plainInline>[1]): string {
  return [...walkBlocks(blocks)]
    .flatMap((block) => inlineRuns(block).map((run) => plainInline(run, fact).trim()))
    .filter(Boolean)
    .join('\n')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’/-]*/gu)?.length ?? 0
}

export type Sentence = { text: string; cites: string[]; at: Place | undefined }

const citePlaceholder = '\uE000'
const factPlaceholder = '\uE001'

/** Sentences of a run of marked text, each with the citation keys that stand in it. A fact reads as "it". */
export function sentences(children: Inline[]): Sentence[] {
  const keys: string[][] = []
  const linear = (nodes: Inline[]): string =>
    nodes
      .map((node) => {
        if (node.t === 'text') return node.value.replace(/\n/g, ' ')
        if (node.t === 'break') return ' '
        if (node.t === 'fact') return factPlaceholder
        if (node.t === 'cite') {
          keys.push(node.keys)
          return citePlaceholder
        }
        return linear(node.children)
      })
      .join('')
  const line = linear(children)
  let next = 0
  return language.sentences(line).flatMap((segment) => {
    const count = segment.split(citePlaceholder).length - 1
    const cites = keys.slice(next, next + count).flat()
    next += count
    const text = segment.replaceAll(citePlaceholder, '').replaceAll(factPlaceholder, 'it').trim()
    return text ? [{ text, cites, at: children[0]?.at }] : []
  })
}
