import type { ReactNode } from 'react'
import { CareCard } from '@/components/care/care-card'
import { HelpLines } from '@/components/care/help-lines'
import { Diagram } from '@/components/diagrams'
import { CertaintyScale } from '@/components/evidence/certainty'
import { FindingFigure } from '@/components/evidence/finding-figure'
import { Storyboard } from '@/components/scenes/storyboard'
import { TableFrame } from '@/components/ui/table-frame'
import type { ShownBlock } from '@/lib/pages/shown'
import { words } from '@/words'
import { Inlines } from './inline'

type Props = {
  blocks: readonly ShownBlock[]
  claimList?: ReactNode
  /** true below a heading of the page */
  titled?: boolean
}

/** A page's tree as HTML. */
export function Prose({ blocks, claimList, titled = false }: Props) {
  const firstHeading = blocks.findIndex((block) => block.t === 'heading')
  return blocks.map((block, i) => (
    <BlockNode
      key={i}
      block={block}
      claimList={claimList}
      BoxTitle={titled || (firstHeading >= 0 && i > firstHeading) ? 'h3' : 'h2'}
    />
  ))
}

const box = 'box break-inside-avoid rounded-lg px-(--inset) py-4'
const boxTitle = 'mt-0 text-[1.2rem]'

/** The title of a box is one level below the heading that it stands under: h2 before the first heading of the text. */
type NodeProps = Omit<Props, 'blocks'> & { block: ShownBlock; BoxTitle: 'h2' | 'h3' }

function BlockNode({ block, claimList, BoxTitle }: NodeProps): ReactNode {
  const prose = (blocks: readonly ShownBlock[]) => <Prose blocks={blocks} />
  const items = (list: readonly ShownBlock[][]) => list.map((item, i) => <li key={i}>{listItem(item)}</li>)
  switch (block.t) {
    case 'p':
      return (
        <p>
          <Inlines nodes={block.children} />
        </p>
      )
    case 'heading': {
      const Heading = block.depth === 2 ? 'h2' : 'h3'
      return (
        <Heading id={block.id}>
          <Inlines nodes={block.children} />
        </Heading>
      )
    }
    case 'list':
      return block.ordered ? <ol>{items(block.items)}</ol> : <ul>{items(block.items)}</ul>
    case 'do':
    case 'dont':
      return (
        <section className={`${box} border border-line`}>
          <BoxTitle className={boxTitle}>{block.title}</BoxTitle>
          <ul className={block.t === 'do' ? "list-['✓__']" : "list-['✗__']"}>{items(block.items)}</ul>
        </section>
      )
    case 'table':
      return <ProseTable {...block} />
    case 'care':
      return (
        <CareCard urgency={block.urgency} title={block.title} Title={BoxTitle}>
          {prose(block.children)}
        </CareCard>
      )
    case 'lines':
      return (
        <CareCard urgency={block.urgency} title={block.title} Title={BoxTitle}>
          <HelpLines places={block.places} Title={BoxTitle === 'h2' ? 'h3' : 'h4'} />
        </CareCard>
      )
    case 'callout':
      return (
        <section
          className={`${box} [&>*+*]:mt-2 ${block.kind === 'warning' ? 'border-2 border-urgent' : 'border border-line'}`}
        >
          <BoxTitle className={boxTitle}>
            {block.kind === 'warning' ? words.callout.important(block.title) : block.title}
          </BoxTitle>
          {prose(block.children)}
        </section>
      )
    case 'timeline':
      return (
        <ol className="list-none! border-accent p-0! max-xl:border-l-3 max-xl:pl-5! max-xl:[&>li+li]:mt-6! xl:grid xl:grid-cols-3 xl:gap-x-8 xl:gap-y-6 xl:[&>li]:mt-0! xl:[&>li]:border-t-3 xl:[&>li]:border-accent xl:[&>li]:pt-3 [&_li>*+*]:mt-2">
          {block.steps.map((step) => (
            <li key={step.when + step.title}>
              <BoxTitle className={boxTitle}>
                <span className="block text-sm text-accent">{step.when}</span> {step.title}
              </BoxTitle>
              {prose(step.children)}
            </li>
          ))}
        </ol>
      )
    case 'finding':
      return <FindingFigure finding={block.finding} marks={block.marks} />
    case 'diagram':
      return <Diagram diagram={block.diagram} marks={block.marks} />
    case 'storyboard':
      return <Storyboard storyboard={block.storyboard} marks={block.marks} />
    case 'certaintyScale':
      return <CertaintyScale />
    case 'claimList':
      return claimList
    default:
      return block satisfies never
  }
}

/** An item of one paragraph needs no paragraph tag. */
function listItem(item: readonly ShownBlock[]) {
  const [first] = item
  return item.length === 1 && first?.t === 'p' ? <Inlines nodes={first.children} /> : <Prose blocks={item} />
}

type TableProps = Omit<Extract<ShownBlock, { t: 'table' }>, 't'>

/** A table; one too wide for a phone stands there as cards, whose cells carry the names of their columns. */
function ProseTable({ head, rows, labels, wide }: TableProps) {
  return (
    <TableFrame label={words.lists.table(labels.filter(Boolean).join(', '))}>
      <table className={wide ? 'cards' : undefined}>
        <thead>
          <tr>
            {head.map((cell, i) =>
              cell.length === 0 ? (
                <td key={i} />
              ) : (
                <th key={i} scope="col">
                  <Inlines nodes={cell} />
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
                    <Inlines nodes={cell} />
                  </th>
                ) : (
                  <td key={c} data-label={labels[c]}>
                    <Inlines nodes={cell} />
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
