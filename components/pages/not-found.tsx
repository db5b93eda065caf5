import { PageList } from '@/components/ui/page-list'
import type { NotFoundModel } from '@/lib/pages/lists'

export function NotFoundPage({ model }: { model: NotFoundModel }) {
  return (
    <div className="page">
      <h1>This page is not here</h1>
      <p className="lead">
        The address may be misspelled, or the page may have been taken down. If you came from a printed link,
        check the words after the slash.
      </p>
      <p>
        See <a href="/q/">all questions</a>, the <a href="/glossary/">glossary</a> or the{' '}
        <a href="/">start page</a>. In danger? Go to <a href="/help-now/">Help now</a>.
      </p>
      <h2>Most needed questions</h2>
      <PageList links={model.questions} />
    </div>
  )
}
