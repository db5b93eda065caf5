import { CertaintyBadge } from '@/components/evidence/certainty'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageList } from '@/components/ui/page-list'
import type { SectionModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function SectionPage({ model }: { model: SectionModel }) {
  return (
    <div className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{model.title}</h1>
      <p className="lead">{model.about}</p>
      {model.articles.length === 0 && <p>{words.section.empty}</p>}
      <ul className="page-list hub">
        {model.articles.map((article) => (
          <li key={article.href}>
            <a href={article.href}>{article.label}</a>
            <p>{article.about}</p>
            {article.certainty && <CertaintyBadge level={article.certainty} />}
          </li>
        ))}
      </ul>
      {model.lists.length > 0 && (
        <>
          <h2>{words.section.lists}</h2>
          <PageList links={model.lists} />
        </>
      )}
    </div>
  )
}
