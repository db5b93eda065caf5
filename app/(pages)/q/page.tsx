import { JsonLd } from '@/components/layout/json-ld'
import { PrintedFrom } from '@/components/layout/printed-from'
import { QuestionsPage } from '@/components/pages/questions'
import { questionsModel } from '@/lib/pages/lists'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = questionsModel()

export const metadata = metadataOf(model.head)

export default function Questions() {
  return (
    <>
      <PrintedFrom address={model.head.address} />
      <QuestionsPage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
