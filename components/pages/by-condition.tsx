import type { ReactNode } from 'react'
import { CertaintyWord } from '@/components/evidence/certainty'
import { Compare } from '@/components/evidence/compare'
import { ListFrame } from '@/components/layout/list-frame'
import { Rich } from '@/components/ui/rich'
import { SortableTable } from '@/components/ui/sortable-table'
import { TableFrame } from '@/components/ui/table-frame'
import { certaintyDots } from '@/lib/evidence/certainty'
import type { ByConditionModel } from '@/lib/pages/evidence'
import { words } from '@/words'

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
          <table className="cards [&_td_a]:no-underline [&_td_a:hover]:underline">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {model.rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
                  <Cell column={1}>
                    <Link to={row.benefit} row={row} />
                  </Cell>
                  <Cell column={2} sort={row.certainty ? certaintyDots[row.certainty] : -1}>
                    {row.certainty ? <CertaintyWord level={row.certainty} /> : words.byCondition.notRated}
                  </Cell>
                  <Cell column={3}>
                    <Link to={row.followed} row={row} />
                  </Cell>
                  <Cell column={4}>
                    <Link to={row.harm} row={row} />
                  </Cell>
                  <Cell column={5} sort={row.people?.count ?? 0}>
                    {row.people ? (
                      <a href={row.people.href}>{row.people.label}</a>
                    ) : (
                      words.byCondition.notGiven
                    )}
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

/** A cell without a finding leads to the page of its condition. */
function Link({ to, row }: { to: Row['benefit']; row: Row }) {
  if (to) return <a href={to.href}>{to.label}</a>
  return row.href ? <a href={row.href}>{words.byCondition.see(row.name)}</a> : words.byCondition.notDrawn
}
