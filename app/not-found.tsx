import { NotFoundPage } from '@/components/pages/not-found'
import { notFoundModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(notFoundModel().head)

export default function NotFound() {
  return <NotFoundPage model={notFoundModel()} />
}
