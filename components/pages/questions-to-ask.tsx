import { Fragment } from 'react'
import { ListFrame } from '@/components/layout/list-frame'
import { QuestionList } from '@/components/planner/question-list'
import type { QuestionsToAskModel } from '@/lib/pages/questions-to-ask'
import { words } from '@/words'

export function QuestionsToAskPage({
  model: { head, crumbs, moments, sheets },
}: {
  model: QuestionsToAskModel
}) {
  const count = moments.reduce((sum, moment) => sum + moment.count, 0)
  return (
    <ListFrame
      address={head.address}
      crumbs={crumbs}
      title={words.asking.title}
      lead={words.asking.about(count)}
      top={
        <p className="no-print mt-2">
          {sheets.map(({ href, label }) => (
            <Fragment key={href}>
              {words.asking.sheets} <a href={href}>{label}</a>
            </Fragment>
          ))}
        </p>
      }
    >
      <QuestionList moments={moments} />
    </ListFrame>
  )
}
