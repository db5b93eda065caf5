import { SourceLink } from '@/components/citation/sources'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { ReferencesModel } from '@/lib/pages/references'

export function ReferencesPage({ model }: { model: ReferencesModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>References</h1>
      <p className="lead">
        All {model.rows.length} sources cited on this site, each with the pages that cite it.
      </p>
      <ol className="references">
        {model.rows.map((row) => (
          <li key={row.key} id={row.key}>
            <p className="source-plain">{row.plain}</p>
            <p>
              {row.text} {row.link && <SourceLink href={row.link.href} label={row.link.label} />}
            </p>
            <details>
              <summary>
                Cited on {row.citedBy.length} {row.citedBy.length === 1 ? 'page' : 'pages'}
              </summary>
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
