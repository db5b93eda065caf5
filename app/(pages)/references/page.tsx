import { ReferencesPage } from '@/components/pages/references'
import { referencesModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(referencesModel().head)

export default function References() {
  return <ReferencesPage model={referencesModel()} />
}
