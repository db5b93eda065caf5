import { JsonLd } from '@/components/layout/json-ld'
import { PrintedFrom } from '@/components/layout/printed-from'
import { GlossaryPage } from '@/components/pages/glossary'
import { glossaryModel } from '@/lib/pages/lists'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = glossaryModel()

export const metadata = metadataOf(model.head)

export default function Glossary() {
  return (
    <>
      <PrintedFrom address={model.head.address} />
      <GlossaryPage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
