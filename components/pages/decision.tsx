import { CrisisStrip } from '@/components/care/crisis-box'
import { Worksheet } from '@/components/decision/worksheet'
import { ListFrame } from '@/components/layout/list-frame'
import { Parts } from '@/components/mdx/parts'
import { PageEnd } from '@/components/review/page-end'
import { PageCards } from '@/components/ui/page-cards'
import type { DecisionModel } from '@/lib/pages/decision'
import { words } from '@/words'

export function DecisionPage({ model }: { model: DecisionModel }) {
  return (
    <>
      {model.crisis && <CrisisStrip lines={model.crisis} />}
      <ListFrame
        address={model.head.address}
        crumbs={model.crumbs}
        title={model.title}
        lead={model.lead}
        top={
          <>
            <p className="mt-4 max-w-176 font-semibold">
              {words.decision.theDecision}: {model.decision}
            </p>
            <ul className="mt-3 max-w-176 list-disc pl-5 text-sm leading-[1.45]">
              {words.decision.before.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        }
      >
        <Worksheet model={model} />
        <div className="off-my-page mt-12">
          <Parts parts={model.parts} />
          {model.related.length > 0 && (
            <nav className="no-print mt-8" aria-labelledby="next">
              <h2 id="next" className="mb-2 text-[1.35rem]">
                {words.article.next}
              </h2>
              <PageCards links={model.related} />
            </nav>
          )}
          <div className="mt-8">
            <PageEnd apparatus={model.apparatus} review={model.review} />
          </div>
        </div>
      </ListFrame>
    </>
  )
}
