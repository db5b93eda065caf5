import { Lost } from '@/components/layout/lost'
import { Rich } from '@/components/ui/rich'
import type { NotFoundModel } from '@/lib/pages/lists'
import { words } from '@/words'

export function NotFoundPage({ model }: { model: NotFoundModel }) {
  return (
    <Lost model={model} title={words.notFound.title} why={words.notFound.why} ask={words.search.ask}>
      <p className="mt-6">
        <Rich text={words.notFound.where} />
      </p>
    </Lost>
  )
}
