import { CertaintyWord } from '@/components/evidence/certainty'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { FilteredList } from '@/components/ui/filtered-list'
import { Rich } from '@/components/ui/rich'
import type { FindingsModel } from '@/lib/pages/evidence'
import { words } from '@/words'

export function FindingsPage({ model }: { model: FindingsModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{words.findings.title}</h1>
      <p className="lead">
        <Rich text={words.findings.about(model.rows.length)} />
      </p>
      <FilteredList choices={model.filters}>
        <ul className="page-list hub mt-4" id="findings">
          {model.rows.map((row) => (
            <li key={row.href} data-item data-condition={row.condition} data-outcome={row.outcome}>
              <a href={row.href}>{row.title}</a>
              <p>
                {row.conditionName} · {row.outcomeName} · {row.headline} ·{' '}
                <CertaintyWord level={row.certainty} />
              </p>
            </li>
          ))}
        </ul>
      </FilteredList>
    </div>
  )
}
