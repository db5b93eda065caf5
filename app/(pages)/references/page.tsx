import { JsonLd } from '@/components/layout/json-ld'
import { PrintedFrom } from '@/components/layout/printed-from'
import { ReferencesPage } from '@/components/pages/references'
import { referencesModel } from '@/lib/pages/references'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = referencesModel()

export const metadata = metadataOf(model.head)

export default function References() {
  return (
    <>
      <PrintedFrom address={model.head.address} />
      <ReferencesPage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
