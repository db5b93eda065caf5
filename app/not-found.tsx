import { SiteFrame } from '@/components/layout/site-frame'
import { Page } from '@/components/pages/page'
import { crisisLines } from '@/lib/pages/crisis'
import { footerLinks } from '@/lib/pages/footer'
import { notFound, structuredData } from '@/lib/pages/kinds'
import { metadataOf } from '@/lib/seo/metadata'

export const metadata = metadataOf(notFound.head)

export default function NotFound() {
  return (
    <SiteFrame links={footerLinks()}>
      <Page model={notFound} data={structuredData(notFound)} crisis={crisisLines()} />
    </SiteFrame>
  )
}
