import { CertaintyWord } from '@/components/evidence/certainty'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Filters } from '@/components/ui/filters'
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
