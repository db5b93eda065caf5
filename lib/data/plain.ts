/** Texts of a page as plain text, with the ids of what they cite. */
import type { Nodes } from 'mdast'
import type { ClaimRow } from '../pages/claim'
import { citedIn } from '../pages/parts'
import { shownText } from '../pages/resolve'
import type { Apparatus, ShownBlock, ShownInline } from '../pages/shown'
import { blocks } from './mdast'

export type Cited = { text: string; sources: string[] }

export function citedText(nodes: readonly ShownInline[], { sources }: Apparatus): Cited {
  return { text: shownText([...nodes]), sources: citedIn(nodes, sources).map(({ key }) => key) }
}

/** @param claims what stands in the place of the mark for the list of claims */
export function citedBlocks(
  body: readonly ShownBlock[],
  { sources }: Apparatus,
  claims: readonly ClaimRow[] = [],
): (Cited & { kind: string })[] {
  const context = { absolute: (href: string) => href, claims, numbered: false }
  return body.map((block) => ({
    kind: block.t,
    text: blocks([block], context).flatMap(linesOf).join('\n'),
    sources: citedIn([block], sources).map(({ key }) => key),
  }))
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(node)]
    case 'tableRow':
      return [node.children.map(wordsOf).join(' | ')]
    case 'listItem':
      return node.children.flatMap(linesOf).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))
    default:
      return 'children' in node ? node.children.flatMap(linesOf) : []
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node ? node.value : ''
}
