import { HomePage } from '@/components/pages/home'
import { homeModel } from '@/lib/pages/lists'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(homeModel().head)

export default function Home() {
  return <HomePage model={homeModel()} />
}
