import type { InlineNode, Stage } from './tree'

/** Keeps a line from breaking where it stands. */
const wordJoiner = '\u2060'

/** As in print: a period or comma stands before the numbers of sources, and no line ends with "(" before a term. */
export function inPrintOrder<S extends Stage>(nodes: readonly InlineNode<S>[]): InlineNode<S>[] {
  const ordered: InlineNode<S>[] = []
  const addText = (value: string) => {
    const last = ordered.at(-1)
    if (last?.t === 'text') last.value += value
    else if (value) ordered.push({ t: 'text', value })
  }
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]?.t
    if (node.t === 'text') {
      const value = before === 'cite' ? node.value.replace(/^[.,]/, '') : node.value
      addText(nodes[i + 1]?.t === 'term' ? value.replace(/\($/, `(${wordJoiner}`) : value)
      return
    }
    if (node.t === 'cite' && before !== 'cite') addText(markAfter(nodes.slice(i)))
    ordered.push(node)
  })
  return ordered
}

/** The period or comma that follows a run of citations. */
function markAfter<S extends Stage>(nodes: readonly InlineNode<S>[]): string {
  const next = nodes.find((node) => node.t !== 'cite')
  return (next?.t === 'text' && /^[.,]/.exec(next.value)?.[0]) || ''
}
