import { CertaintyBadge } from '@/components/evidence/certainty'
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
        <table data-sortable>
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
                <td>
                  {row.benefit ? (
                    <a href={row.benefit.href}>{row.benefit.label}</a>
                  ) : (
                    'No trial with a comparison found'
                  )}
                </td>
                <td data-sort={row.certainty ? certaintyWords[row.certainty].bars : -1}>
                  {row.certainty ? <CertaintyBadge level={row.certainty} /> : 'Not rated'}
                </td>
                <td>{row.followed ? <a href={row.followed.href}>{row.followed.label}</a> : 'Not known'}</td>
                <td>
                  {row.harm ? <a href={row.harm.href}>{row.harm.label}</a> : 'See the page of the condition'}
                </td>
                <td data-sort={row.people?.count ?? 0}>
                  {row.people ? <a href={row.people.href}>{row.people.label}</a> : 'Not known'}
                </td>
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
