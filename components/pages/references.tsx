import { SourceLink } from '@/components/citation/sources'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { ReferencesModel } from '@/lib/pages/references'
import { words } from '@/words'

export function ReferencesPage({ model }: { model: ReferencesModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{words.references.title}</h1>
      <p className="lead">{words.references.about(model.rows.length)}</p>
      <ol className="references">
        {model.rows.map((row) => (
          <li key={row.key} id={row.key}>
            <p className="source-plain">{row.plain}</p>
            <p>
              {row.text} {row.link && <SourceLink href={row.link.href} label={row.link.label} />}
            </p>
            <details>
              <summary>{words.references.citedOn(row.citedBy.length)}</summary>
              <ul>
                {row.citedBy.map((page) => (
                  <li key={page.href}>
                    <a href={page.href}>{page.label}</a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </div>
  )
}
