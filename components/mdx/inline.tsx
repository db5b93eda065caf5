import { CitationMarks } from '@/components/citation/marks'
import { Term } from '@/components/glossary/term'
import type { FactView } from '@/lib/facts/view'
import type { Inline } from '@/lib/markdown/tree'
import type { Apparatus } from '@/lib/pages/resolve'

/** Marked text of one paragraph. */
export function Inlines({ nodes, apparatus }: { nodes: readonly Inline[]; apparatus: Apparatus }) {
  return nodes.map((node, i) => <InlineNode key={i} node={node} apparatus={apparatus} />)
}

function InlineNode({ node, apparatus }: { node: Inline; apparatus: Apparatus }) {
  const children = 'children' in node && <Inlines nodes={node.children} apparatus={apparatus} />
  switch (node.t) {
    case 'text':
      return node.value
    case 'break':
      return <br />
    case 'strong':
      return <strong>{children}</strong>
    case 'em':
      return <em>{children}</em>
    case 'link':
      return <a href={node.href}>{children}</a>
    case 'term':
      return <Term id={node.id}>{children}</Term>
    case 'cite':
      return <CitationMarks marks={node.marks ?? []} />
    case 'fact': {
      const fact = apparatus.facts[node.id]
      return fact && <FactValue fact={fact} />
    }
  }
}

function FactValue({ fact }: { fact: FactView }) {
  const value = fact.href ? <a href={fact.href}>{fact.value}</a> : fact.value
  return (
    <>
      {value}
      {fact.asOf && <span className="as-of"> ({fact.asOf})</span>}
      {fact.outOfDate && <strong className="out-of-date"> This may be out of date.</strong>}
    </>
  )
}
