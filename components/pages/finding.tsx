import { Sources } from '@/components/citation/sources'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Prose } from '@/components/mdx/prose'
import { PageList } from '@/components/ui/page-list'
import type { FindingModel } from '@/lib/pages/evidence'
import { words } from '@/words'

export function FindingPage({ model }: { model: FindingModel }) {
  return (
    <article className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{model.question}</h1>
      <div className="prose">
        <Prose blocks={model.body} />
        <h2 id="study">{words.findingPage.study}</h2>
        <dl className="facts">
          {model.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
        <h2 id="reuse">{words.findingPage.reuse}</h2>
        <p>{words.findingPage.cite(model.citeAs)}</p>
        <p className="no-print">
          <a href={model.dataHref}>{words.findingPage.json}</a>
        </p>
        {model.usedOn.length > 0 && (
          <section className="no-print">
            <h2 id="used-on">{words.findingPage.usedOn}</h2>
            <PageList links={model.usedOn} />
          </section>
        )}
        <Sources sources={model.apparatus.sources} />
      </div>
    </article>
  )
}
