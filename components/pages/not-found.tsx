import { ListFrame } from '@/components/layout/list-frame'
import { SearchForm } from '@/components/layout/search-form'
import { QuestionCards } from '@/components/ui/question-cards'
import { Rich } from '@/components/ui/rich'
import type { NotFoundModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function NotFoundPage({ model }: { model: NotFoundModel }) {
  return (
    <ListFrame
      address={model.head.address}
      title={words.notFound.title}
      lead={words.notFound.why}
      top={
        <div className="mt-5">
          <SearchForm label={words.search.ask} results="page" crisis={model.crisis} />
        </div>
      }
    >
      <p className="mb-8 rounded-lg border-l-6 border-emergency bg-emergency-card px-5 py-4">
        <Rich text={words.notFound.danger} />
      </p>
      <h2 className="mb-4">{words.mostNeeded}</h2>
      <QuestionCards questions={model.questions} />
      <p className="mt-6">
        <Rich text={words.notFound.where} />
      </p>
    </ListFrame>
  )
}
