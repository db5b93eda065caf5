import { Sources } from '@/components/citation/sources'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Prose } from '@/components/mdx/prose'
import { MarginCards, marginHeading } from '@/components/ui/page-cards'
import type { FindingModel } from '@/lib/pages/evidence'
import { words } from '@/words'

export function FindingPage({ model }: { model: FindingModel }) {
  return (
    <PageFrame
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{model.question}</h1>
        </>
      }
      margin={
        <>
          <section>
            <h2 id="study" className={marginHeading}>
              {words.findingPage.study}
            </h2>
            <dl className="facts text-sm">
              {model.facts.map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.value}</dd>
                </div>
              ))}
            </dl>
          </section>
          <MarginCards id="used-on" title={words.findingPage.usedOn} links={model.usedOn} />
        </>
      }
    >
      <div className="prose">
        <Prose blocks={model.body} />
        <h2 id="reuse">{words.findingPage.reuse}</h2>
        <p>{words.findingPage.cite(model.citeAs)}</p>
        <p className="no-print">
          <a href={model.dataHref}>{words.findingPage.json}</a>
        </p>
        <Sources sources={model.apparatus.sources} />
      </div>
    </PageFrame>
  )
}
