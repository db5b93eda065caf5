import type { ReactNode } from 'react'
import { CertaintyWord } from '@/components/evidence/certainty'
import { Compare } from '@/components/evidence/compare'
import { SmallPicture } from '@/components/evidence/small-picture'
import { ListFrame } from '@/components/layout/list-frame'
import { Rich } from '@/components/ui/rich'
import { SortableTable } from '@/components/ui/sortable-table'
import { TableFrame } from '@/components/ui/table-frame'
import { TableHead } from '@/components/ui/table-head'
import { certaintyDots } from '@/lib/evidence/certainty'
import type { ByConditionModel } from '@/lib/pages/evidence'
import { language, words } from '@/words'

type Row = ByConditionModel['rows'][number]

const { columns } = words.byCondition

export function ByConditionPage({ model }: { model: ByConditionModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.byCondition.title}
      lead={words.byCondition.about}
    >
      <TableFrame label={words.byCondition.title}>
        <SortableTable>
          <table className="cards [&_.certainty]:flex-wrap [&_svg]:mb-2 [&_svg]:max-w-44">
            <TableHead columns={columns} />
            <tbody>
              {model.rows.map(({ name, href, help, certainty, main, harm, people }) => (
                <tr key={name}>
                  <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                  <Cell column={1}>{help ?? words.byCondition.notDrawn}</Cell>
                  <Cell column={2} sort={certainty ? certaintyDots[certainty] : -1}>
                    {certainty ? <CertaintyWord level={certainty} /> : words.byCondition.notRated}
                  </Cell>
                  <Cell column={3}>{main ? <Main {...main} /> : words.byCondition.notDrawn}</Cell>
                  <Cell column={4}>{harm ?? words.byCondition.notDrawn}</Cell>
                  <Cell column={5} sort={people ?? 0}>
                    {people ? language.number(people) : words.byCondition.notGiven}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </table>
        </SortableTable>
      </TableFrame>
      <p className="meta">
        <Rich text={words.byCondition.note} />
      </p>
      <Compare conditions={model.compared} />
    </ListFrame>
  )
}

/** On a narrow screen each row stands as a card, and its cells carry the names of their columns. */
function Cell({ column, sort, children }: { column: number; sort?: number; children: ReactNode }) {
  return (
    <td data-label={columns[column]} data-sort={sort}>
      {children}
    </td>
  )
}

function Main({ picture, chance, headline, when }: NonNullable<Row['main']>) {
  return (
    <>
      <SmallPicture picture={picture} chance={chance} />
      {headline} {when && <span className="text-quiet">({when})</span>}
    </>
  )
}
