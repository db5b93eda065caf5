import type { ReactNode } from 'react'
import { CertaintyWord } from '@/components/evidence/certainty'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { TableFrame } from '@/components/ui/table-frame'
import { certaintyWords } from '@/lib/evidence/certainty'
import type { ByConditionModel } from '@/lib/pages/evidence'

const columns = [
  'Condition',
  'What was found',
  'Certainty',
  'Measured at',
  'Unwanted effects',
  'People studied',
]

export function ByConditionPage({ model }: { model: ByConditionModel }) {
  return (
    <div className="page">
      <script src="/lists.js" defer />
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>The evidence by condition</h1>
      <p className="lead">
        One main result a condition, ketamine first and the comparison second. Each cell leads to its finding,
        with who was studied and what it does not show.
      </p>
      <TableFrame label="The evidence by condition">
        <table className="cards" data-sortable>
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
                  <Link to={row.benefit} without="No trial with a comparison found" />
                </Cell>
                <Cell column={2} sort={row.certainty ? certaintyWords[row.certainty].bars : -1}>
                  {row.certainty ? <CertaintyWord level={row.certainty} /> : 'Not rated'}
                </Cell>
                <Cell column={3}>
                  <Link to={row.followed} without="Not known" />
                </Cell>
                <Cell column={4}>
                  <Link to={row.harm} without="See the page of the condition" />
                </Cell>
                <Cell column={5} sort={row.people?.count ?? 0}>
                  <Link to={row.people} without="Not known" />
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="meta">
        An empty cell is not a result. More results for each condition stand under{' '}
        <a href="/evidence/findings/">all findings</a>.
      </p>
    </div>
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

function Link({ to, without }: { to: ByConditionModel['rows'][number]['benefit']; without: string }) {
  return to ? <a href={to.href}>{to.label}</a> : without
}
