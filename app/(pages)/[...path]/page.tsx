import type { Metadata } from 'next'
import { JsonLd } from '@/components/layout/json-ld'
import { Page } from '@/components/pages/page'
import { addresses, pageModel } from '@/lib/pages'
import { structuredData } from '@/lib/seo/json-ld'
import { metadataOf } from '@/lib/seo/metadata'

type Props = { params: Promise<{ path: string[] }> }

export const dynamicParams = false

export function generateStaticParams() {
  return addresses.map((address) => ({ path: address.split('/').filter(Boolean) }))
}

async function modelOf({ params }: Props) {
  return pageModel(`/${(await params).path.join('/')}/`)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return metadataOf((await modelOf(props)).head)
}

export default async function ContentPage(props: Props) {
  const model = await modelOf(props)
  return (
    <>
      <Page model={model} />
      <JsonLd data={structuredData(model)} />
    </>
  )
}
