import { GlossaryPage } from '@/components/pages/glossary'
import { glossaryModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(glossaryModel().head)

export default function Glossary() {
  return <GlossaryPage model={glossaryModel()} />
}
