import type { ReactNode } from 'react'
import { QuestionCards } from '@/components/ui/question-cards'
import { Rich } from '@/components/ui/rich'
import type { NotFoundModel } from '@/lib/pages/lists'
import { words } from '@/words'
import { ListFrame } from './list-frame'
import { SearchForm } from './search-form'

type Props = {
  model: NotFoundModel
  title: string
  why: string
  /** name of the search field */
  ask: string
  children?: ReactNode
}

/** For readers whose address leads nowhere: help in danger, a search field, and what most people need. */
export function Lost({ model, title, why, ask, children }: Props) {
  return (
    <ListFrame
      address={model.head.address}
      title={title}
      lead={why}
      top={
        <div className="mt-5">
          <SearchForm label={ask} results="page" crisis={model.crisis} />
        </div>
      }
    >
      <p className="mb-8 rounded-lg border-l-6 border-emergency bg-emergency-card px-5 py-4">
        <Rich text={words.notFound.danger} />
      </p>
      <h2 className="mb-4">{words.mostNeeded}</h2>
      <QuestionCards questions={model.questions} />
      {children}
    </ListFrame>
  )
}
