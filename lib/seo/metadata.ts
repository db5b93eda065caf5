import type { Metadata } from 'next'
import type { Head } from '../pages/shell'
import { site } from '../site'

/** The head of a page from its model; the only place that writes titles and canonical addresses. */
export function metadataOf(head: Head): Metadata {
  const url = `${site.origin}${head.address}`
  const title = head.address === '/' ? `${site.name}: ${head.title}` : `${head.title} | ${site.name}`
  return {
    title: { absolute: title },
    description: head.description,
    ...(head.aliases?.length ? { keywords: [...head.aliases] } : {}),
    ...(head.index ? { alternates: { canonical: url } } : { robots: { index: false } }),
    openGraph: {
      title: head.title,
      description: head.description,
      url,
      siteName: site.name,
      type: 'article',
      locale: 'en_US',
    },
    twitter: { card: 'summary' },
  }
}
