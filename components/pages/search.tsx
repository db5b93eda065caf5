import { ListFrame } from '@/components/layout/list-frame'
import { SearchForm } from '@/components/layout/search-form'
import { QuestionCards } from '@/components/ui/question-cards'
import { Rich } from '@/components/ui/rich'
import type { SearchModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function SearchPage({ model }: { model: SearchModel }) {
  return (
    <ListFrame
      address={model.head.address}
      title={words.search.title}
      lead={words.search.about}
      top={
        <>
          <p className="without-script mt-4 [html[data-script]_&]:hidden">
            <Rich text={words.search.needsScript} />
          </p>
          <div className="mt-4">
            <SearchForm label={words.search.ask} results="page" crisis={model.crisis} />
          </div>
        </>
      }
    >
      <h2 className="mb-4">{words.mostNeeded}</h2>
      <QuestionCards questions={model.questions} />
    </ListFrame>
  )
}
