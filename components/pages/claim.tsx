import { CertaintyBadge } from '@/components/evidence/certainty'
import { VerdictStamp } from '@/components/evidence/verdict'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { PageList } from '@/components/ui/page-list'
import type { ClaimModel } from '@/lib/pages/claim'
import { words } from '@/words'

export function ClaimPage({ model }: { model: ClaimModel }) {
  const { apparatus } = model
  return (
    <article className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <p className="meta">{words.claim.kind(model.topic)}</p>
      <h1>“{model.claim}”</h1>
      <p className="claim-verdict">
        <VerdictStamp verdict={model.verdict} /> <CertaintyBadge level={model.certainty} />
      </p>
      <div className="prose">
        <p className="short-answer">
          <Inlines nodes={model.answer} />
        </p>
        <Prose blocks={model.body} />
        {model.related.length > 0 && (
          <section className="no-print">
            <h2 id="related">{words.claim.related}</h2>
            <PageList links={model.related} />
          </section>
        )}
        <PageEnd apparatus={apparatus} review={model.review} />
      </div>
    </article>
  )
}
