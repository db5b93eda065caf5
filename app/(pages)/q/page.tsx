import { QuestionsPage } from '@/components/pages/questions'
import { questionsModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(questionsModel().head)

export default function Questions() {
  return <QuestionsPage model={questionsModel()} />
}
