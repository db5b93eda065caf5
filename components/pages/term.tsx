import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { PageList } from '@/components/ui/page-list'
import type { TermModel } from '@/lib/pages/term'
import { words } from '@/words'

export function TermPage({ model }: { model: TermModel }) {
  const { apparatus } = model
  return (
    <article className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{model.term}</h1>
      <p className="meta">
        {model.group}
        {model.say && ` · Say: ${model.say}`}
      </p>
      <div className="prose">
        <p className="short-answer">
          <Inlines nodes={model.definition} />
        </p>
        {model.body.length > 0 && (
          <>
            <h2 id="why">{words.term.why}</h2>
            <Prose blocks={model.body} />
          </>
        )}
        {model.aliases.length > 0 && <p>{words.term.alsoCalled(model.aliases.join(', '))}</p>}
        {model.related.length > 0 && (
          <>
            <h2 id="related">{words.term.related}</h2>
            <PageList links={model.related} />
          </>
        )}
        {model.usedOn.length > 0 && (
          <section className="no-print">
            <h2 id="used-on">{words.term.usedOn}</h2>
            <PageList links={model.usedOn} />
          </section>
        )}
        <PageEnd apparatus={apparatus} review={model.review} />
      </div>
    </article>
  )
}
