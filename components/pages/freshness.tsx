import { ListFrame } from '@/components/layout/list-frame'
import { Fold } from '@/components/ui/fold'
import { SortableTable } from '@/components/ui/sortable-table'
import { TableFrame } from '@/components/ui/table-frame'
import { TableHead } from '@/components/ui/table-head'
import type { FreshnessModel, FreshnessTable } from '@/lib/pages/freshness'
import { words } from '@/words'

export function FreshnessPage({ model }: { model: FreshnessModel }) {
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={words.freshness.title}
      lead={words.freshness.lead}
    >
      <ul className="mt-4 list-disc pl-5 *:py-0.5">
        {model.counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {model.tables.map((table) => (
        <Fold key={table.id} id={table.id} title={table.title} className="mt-6 max-w-none">
          <Table {...table} />
        </Fold>
      ))}
    </ListFrame>
  )
}

function Table({ title, columns, rows }: FreshnessTable) {
  return (
    <TableFrame label={words.freshness.table(title)}>
      <SortableTable>
        <table className="cards">
          <TableHead columns={columns} />
          <tbody>
            {rows.map(({ id, href, name, cells }) => (
              <tr key={id}>
                <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                {cells.map(({ says, day }, i) => (
                  <td key={columns[i + 1]} data-label={columns[i + 1]} data-sort={day?.replaceAll('-', '')}>
                    {says}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SortableTable>
    </TableFrame>
  )
}
