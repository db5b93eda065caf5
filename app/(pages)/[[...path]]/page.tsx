import type { Metadata } from 'next'
import { SiteFrame } from '@/components/layout/site-frame'
import { Page } from '@/components/pages/page'
import { hasTwin } from '@/lib/data/twin'
import { crisisLines } from '@/lib/pages/crisis'
import { footerLinks } from '@/lib/pages/footer'
import { addresses, pageModel, structuredData } from '@/lib/pages/kinds'
import { metadataOf } from '@/lib/seo/metadata'

type Props = { params: Promise<{ path?: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  return addresses.map((address) => ({ path: address.split('/').filter(Boolean) }))
}

async function modelOf({ params }: Props) {
  const { path = [] } = await params
  return pageModel(['', ...path, ''].join('/'))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const model = await modelOf(props)
  return metadataOf(model.head, hasTwin(model))
}

export default async function Route(props: Props) {
  const model = await modelOf(props)
  const page = <Page model={model} data={structuredData(model)} crisis={crisisLines()} />
  return model.kind === 'embed' ? page : <SiteFrame links={footerLinks()}>{page}</SiteFrame>
}
