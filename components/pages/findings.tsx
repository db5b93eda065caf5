import { CertaintyWord } from '@/components/evidence/certainty'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Filters } from '@/components/ui/filters'
import type { FindingsModel } from '@/lib/pages/evidence'

export function FindingsPage({ model }: { model: FindingsModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>Findings in numbers</h1>
      <p className="lead">
        {model.rows.length} results, each with its picture, its comparison, its source and its data. See also{' '}
        <a href="/evidence/by-condition/">the evidence by condition</a>.
      </p>
      <Filters list="findings" choices={model.filters} />
      <ul className="page-list hub" id="findings">
        {model.rows.map((row) => (
          <li key={row.href} data-condition={row.condition} data-outcome={row.outcome}>
            <a href={row.href}>{row.title}</a>
            <p>
              {row.conditionName} · {row.outcomeName} · {row.headline} ·{' '}
              <CertaintyWord level={row.certainty} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
