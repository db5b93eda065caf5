import type { Metadata } from 'next'
import { fixed, oEmbedAddress, openFiles, twinAddress } from '../content/addresses'
import type { Head } from '../pages/shell'
import { site } from '../site'
import { changesTitle } from './changes-feed'
import { picturePath, pictureSize } from './share-picture'

type Robots = NonNullable<Exclude<Metadata['robots'], string>>

/** Search engines may quote as much as helps and show the whole picture. */
const quotable: Robots = { 'max-snippet': -1, 'max-image-preview': 'large' }

/**
 * The head of a page from its model; the only place that writes titles and canonical addresses.
 * @param twin whether the page stands beside itself as Markdown
 */
export function metadataOf(head: Head, twin = false): Metadata {
  const url = `${site.origin}${head.address}`
  const canonical = head.canonical ?? (head.index ? head.address : undefined)
  const oEmbed = canonical && oEmbedAddress(canonical)
  const isHome = head.address === fixed.home
  const title = isHome ? `${site.name}: ${head.title}` : `${head.title} | ${site.name}`
  return {
    title: { absolute: title },
    description: head.description,
    ...(head.aliases?.length ? { keywords: [...head.aliases] } : {}),
    robots: head.index ? quotable : { index: false },
    alternates: {
      ...(canonical ? { canonical: `${site.origin}${canonical}` } : {}),
      types: {
        ...(twin ? { 'text/markdown': twinAddress(head.address) } : {}),
        ...(oEmbed ? { 'application/json+oembed': oEmbed } : {}),
        'application/atom+xml': [
          { url: '/feed.xml', title: `${site.name}: changed pages` },
          ...(isHome ? [{ url: openFiles.changesAtom, title: changesTitle }] : []),
        ],
        ...(isHome ? { 'application/feed+json': [{ url: openFiles.changes, title: changesTitle }] } : {}),
      },
    },
    openGraph: {
      title: head.shareTitle ?? head.title,
      description: head.description,
      url,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      images: [picture(head)],
      ...(head.published
        ? {
            type: 'article',
            publishedTime: head.published,
            modifiedTime: head.modified,
            ...(head.picture?.section ? { section: head.picture.section } : {}),
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
    other: { ...rating(head), ...citation(head, url) },
  }
}

function picture(head: Head) {
  const { text, section, rating } = head.picture ?? {
    text: site.tagline,
    section: undefined,
    rating: undefined,
  }
  return {
    url: picturePath(head.picture ? head.address : '/'),
    ...pictureSize,
    type: 'image/png',
    alt: [section, text, rating?.words, site.name].filter(Boolean).join(' · '),
  }
}

/** Shown beside the link by programs that read it, and drawn on the picture. */
function rating({ picture }: Head): Record<string, string> {
  return picture?.rating
    ? { 'twitter:label1': picture.rating.kind, 'twitter:data1': picture.rating.words }
    : {}
}

/** What programs that collect references read. No author is named, because none is known. */
function citation(head: Head, url: string): Record<string, string> {
  if (!head.picture || !head.published) return {}
  const day = head.published.replaceAll('-', '/')
  return {
    citation_title: head.shareTitle ?? head.title,
    citation_publication_date: day,
    citation_online_date: day,
    citation_language: site.language,
    citation_public_url: url,
  }
}
