import { JsonLd } from '@/components/layout/json-ld'
import { HomePage } from '@/components/pages/home'
import { homeModel } from '@/lib/pages/home'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

const model = homeModel()

export const metadata = metadataOf(model.head)

export default function Home() {
  return (
    <>
      <HomePage model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
