import { SearchPage } from '@/components/pages/search'
import { searchModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(searchModel().head)

export default function Search() {
  return <SearchPage model={searchModel()} />
}
