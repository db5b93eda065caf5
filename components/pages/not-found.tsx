import { PageList } from '@/components/ui/page-list'
import { Rich } from '@/components/ui/rich'
import type { NotFoundModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function NotFoundPage({ model }: { model: NotFoundModel }) {
  return (
    <div className="page">
      <h1>{words.notFound.title}</h1>
      <p className="lead">{words.notFound.why}</p>
      <p>
        <Rich text={words.notFound.where} />
      </p>
      <h2>{words.mostNeeded}</h2>
      <PageList links={model.questions} />
    </div>
  )
}
