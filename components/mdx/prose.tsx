import type { ReactNode } from 'react'
import { CareCard } from '@/components/care/care-card'
import { Diagram } from '@/components/diagrams'
import { CertaintyScale } from '@/components/evidence/certainty'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { TableFrame } from '@/components/ui/table-frame'
import type { Block } from '@/lib/markdown/tree'
import type { Apparatus } from '@/lib/pages/resolve'
import { Inlines } from './inline'

type Props = { blocks: readonly Block[]; apparatus: Apparatus; claimList?: ReactNode }

/** A page's tree as HTML. */
export function Prose({ blocks, apparatus, claimList }: Props) {
  const firstHeading = blocks.findIndex((block) => block.t === 'heading')
  return blocks.map((block, i) => (
    <BlockNode
      key={i}
      block={block}
      apparatus={apparatus}
      claimList={claimList}
      BoxTitle={firstHeading >= 0 && i > firstHeading ? 'h3' : 'h2'}
    />
  ))
}

/** The title of a box is one level below the heading that it stands under: h2 before the first heading of the text. */
type NodeProps = Omit<Props, 'blocks'> & { block: Block; BoxTitle: 'h2' | 'h3' }

function BlockNode({ block, apparatus, claimList, BoxTitle }: NodeProps) {
  const prose = (blocks: readonly Block[]) => <Prose blocks={blocks} apparatus={apparatus} />
  const items = (list: readonly Block[][]) =>
    list.map((item, i) => <li key={i}>{listItem(item, apparatus)}</li>)
  switch (block.t) {
    case 'p':
      return (
        <p>
          <Inlines nodes={block.children} apparatus={apparatus} />
        </p>
      )
    case 'heading': {
      const Heading = block.depth === 2 ? 'h2' : 'h3'
      return (
        <Heading id={block.id}>
          <Inlines nodes={block.children} apparatus={apparatus} />
        </Heading>
      )
    }
    case 'list':
      return block.ordered ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>
    case 'do':
    case 'dont':
      return (
        <section className={`list-${block.t}`}>
          <BoxTitle className="box-title">{block.title}</BoxTitle>
          <ul>{items(block.items)}</ul>
        </section>
      )
    case 'table':
      return <ProseTable {...block} apparatus={apparatus} />
    case 'care':
      return (
        <CareCard urgency={block.urgency} title={block.title} Title={BoxTitle}>
          {prose(block.children)}
        </CareCard>
      )
    case 'callout':
      return (
        <section className={`callout callout-${block.kind}`}>
          <BoxTitle className="box-title">
            {block.kind === 'warning' ? `Important: ${block.title}` : block.title}
          </BoxTitle>
          {prose(block.children)}
        </section>
      )
    case 'timeline':
      return (
        <ol className="timeline">
          {block.steps.map((step) => (
            <li key={step.when + step.title}>
              <BoxTitle className="box-title">
                <span className="when">{step.when}</span> {step.title}
              </BoxTitle>
              {prose(step.children)}
            </li>
          ))}
        </ol>
      )
    case 'finding': {
      const finding = apparatus.findings[block.id]
      return finding && <FindingFigure finding={finding} marks={block.marks ?? []} />
    }
    case 'diagram':
      return <Diagram name={block.name} />
    case 'certaintyScale':
      return <CertaintyScale />
    case 'claimList':
      return claimList
  }
}

/** An item of one paragraph needs no paragraph tag. */
function listItem(item: readonly Block[], apparatus: Apparatus) {
  const [first] = item
  return item.length === 1 && first?.t === 'p' ? (
    <Inlines nodes={first.children} apparatus={apparatus} />
  ) : (
    <Prose blocks={item} apparatus={apparatus} />
  )
}

type TableProps = Omit<Extract<Block, { t: 'table' }>, 't' | 'at'> & { apparatus: Apparatus }

/** A table; one too wide for a phone stands there as cards, whose cells carry the names of their columns. */
function ProseTable({ head, rows, shape, apparatus }: TableProps) {
  const labels = shape?.labels ?? []
  return (
    <TableFrame label={`Table: ${labels.filter(Boolean).join(', ')}`}>
      <table className={shape?.wide ? 'cards' : undefined}>
        <thead>
          <tr>
            {head.map((cell, i) =>
              cell.length === 0 ? (
                <td key={i} />
              ) : (
                <th key={i} scope="col">
                  <Inlines nodes={cell} apparatus={apparatus} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) =>
                c === 0 ? (
                  <th key={c} scope="row">
                    <Inlines nodes={cell} apparatus={apparatus} />
                  </th>
                ) : (
                  <td key={c} data-label={labels[c]}>
                    <Inlines nodes={cell} apparatus={apparatus} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
