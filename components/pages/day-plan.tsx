import { ListFrame } from '@/components/layout/list-frame'
import { Parts } from '@/components/mdx/parts'
import { DayPlanner } from '@/components/planner/day-planner'
import { PageEnd } from '@/components/review/page-end'
import { marginHeading, PageCards } from '@/components/ui/page-cards'
import type { DayPlanModel } from '@/lib/pages/day-plan'
import { words } from '@/words'

export function DayPlanPage({ model }: { model: DayPlanModel }) {
  return (
    <ListFrame address={model.head.address} crumbs={model.crumbs} title={model.title} lead={model.lead}>
      <DayPlanner day={model.day} />
      <Parts parts={model.parts} />
      {model.related.length > 0 && (
        <section className="no-print mt-8">
          <h2 id="related" className={marginHeading}>
            {words.sheet.related}
          </h2>
          <PageCards links={model.related} />
        </section>
      )}
      <div className="mt-8">
        <PageEnd apparatus={model.apparatus} review={model.review} />
      </div>
    </ListFrame>
  )
}
