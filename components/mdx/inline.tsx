import type { ReactNode } from 'react'
import { CitationMarks } from '@/components/citation/marks'
import { Term } from '@/components/glossary/term'
import type { FactView } from '@/lib/facts/view'
import type { ShownInline } from '@/lib/pages/shown'
import { words } from '@/words'

/** Marked text of one paragraph. */
export function Inlines({ nodes }: { nodes: readonly ShownInline[] }) {
  return nodes.map((node, i) => <InlineNode key={i} node={node} />)
}

function InlineNode({ node }: { node: ShownInline }): ReactNode {
  const children = 'children' in node && <Inlines nodes={node.children} />
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
      return <CitationMarks marks={node.marks} />
    case 'fact':
      return <FactValue fact={node.fact} />
    default:
      return node satisfies never
  }
}

function FactValue({ fact }: { fact: FactView }) {
  const value = fact.href ? <a href={fact.href}>{fact.value}</a> : fact.value
  return (
    <>
      {value}
      {fact.asOf && <span className="text-[0.9em] text-quiet"> ({fact.asOf})</span>}
      {fact.outOfDate && <strong className="text-urgent"> {words.fact.outOfDate}</strong>}
    </>
  )
}
