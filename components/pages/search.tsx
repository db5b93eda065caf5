import { SearchForm } from '@/components/layout/search-form'
import { PageList } from '@/components/ui/page-list'
import { Rich } from '@/components/ui/rich'
import type { SearchModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function SearchPage({ model }: { model: SearchModel }) {
  return (
    <div className="page">
      <h1>{words.search.title}</h1>
      <SearchForm label={words.search.ask} results="page" crisis={model.crisis} />
      <p className="without-script">
        <Rich text={words.search.needsScript} />
      </p>
      <h2>{words.mostNeeded}</h2>
      <PageList links={model.questions} />
    </div>
  )
}
