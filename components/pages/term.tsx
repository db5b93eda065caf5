import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { MarginCards } from '@/components/ui/page-cards'
import type { TermModel } from '@/lib/pages/term'
import { words } from '@/words'

export function TermPage({ model }: { model: TermModel }) {
  const { apparatus } = model
  return (
    <PageFrame
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{model.term}</h1>
          <p className="meta">
            {model.group}
            {model.say && ` · Say: ${model.say}`}
          </p>
        </>
      }
      margin={
        (model.related.length > 0 || model.usedOn.length > 0) && (
          <>
            <MarginCards id="related" title={words.term.related} links={model.related} />
            <MarginCards id="used-on" title={words.term.usedOn} links={model.usedOn} />
          </>
        )
      }
    >
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
        <PageEnd apparatus={apparatus} review={model.review} />
      </div>
    </PageFrame>
  )
}
