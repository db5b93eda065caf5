import { SearchForm } from '@/components/layout/search-form'
import { PageList } from '@/components/ui/page-list'
import type { SearchModel } from '@/lib/pages/lists'

export function SearchPage({ model }: { model: SearchModel }) {
  return (
    <div className="page">
      <h1>Search</h1>
      <SearchForm label="What would you like to know?" results="page" />
      <noscript>
        <p>
          Search needs script. Without it, see <a href="/q/">all questions</a> or the{' '}
          <a href="/glossary/">glossary</a>.
        </p>
      </noscript>
      <h2>Most needed questions</h2>
      <PageList links={model.questions} />
    </div>
  )
}
