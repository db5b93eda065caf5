import { CertaintyBadge } from '@/components/evidence/certainty'
import { VerdictStamp } from '@/components/evidence/verdict'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { MarginCards } from '@/components/ui/page-cards'
import type { ClaimModel } from '@/lib/pages/claim'
import { words } from '@/words'

export function ClaimPage({ model }: { model: ClaimModel }) {
  const { apparatus } = model
  return (
    <PageFrame
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <p className="meta">{words.claim.kind(model.topic)}</p>
          <h1>“{model.claim}”</h1>
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <VerdictStamp verdict={model.verdict} /> <CertaintyBadge level={model.certainty} />
          </p>
        </>
      }
      margin={
        model.related.length > 0 && (
          <MarginCards id="related" title={words.claim.related} links={model.related} />
        )
      }
    >
      <div className="prose">
        <p className="short-answer rounded-lg bg-mist px-5 py-4 md:px-7 md:py-6">
          <Inlines nodes={model.answer} />
        </p>
        <Prose blocks={model.body} />
        <PageEnd apparatus={apparatus} review={model.review} />
      </div>
    </PageFrame>
  )
}
