import { JsonLd } from '@/components/layout/json-ld'
import { NotFoundPage } from '@/components/pages/not-found'
import { notFoundModel } from '@/lib/pages/lists'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = notFoundModel()

export const metadata = metadataOf(model.head)

export default function NotFound() {
  return (
    <>
      <NotFoundPage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
