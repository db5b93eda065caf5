import { JsonLd } from '@/components/layout/json-ld'
import { SearchPage } from '@/components/pages/search'
import { searchModel } from '@/lib/pages/lists'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = searchModel()

export const metadata = metadataOf(model.head)

export default function Search() {
  return (
    <>
      <SearchPage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
