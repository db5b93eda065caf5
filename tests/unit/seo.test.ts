import { describe, expect, test } from 'vitest'
import type { Head, Review } from '@/lib/pages/shell'
import { atomFeed } from '@/lib/seo/feed'
import { webPage } from '@/lib/seo/json-ld/web-page'
import { metadataOf } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

const head: Head = {
  title: 'Title',
  description: 'About it',
  address: '/q/x/',
  index: true,
  published: '2026-01-02',
  modified: '2026-02-03',
  picture: { text: 'A question?', section: 'Questions: Basics' },
}
const review: Review = {
  written: 'January 2, 2026',
  changed: 'February 3, 2026',
  reviewBy: 'February 3, 2027',
  reviewer: null,
  changes: [],
}

describe('a page in structured data', () => {
  test('has the days of its head', () => {
    expect(webPage({ head })).toMatchObject({ datePublished: '2026-01-02', dateModified: '2026-02-03' })
    expect(webPage({ head: { ...head, published: undefined } })).not.toHaveProperty('datePublished')
  })
  test('names a reviewer only when there is one', () => {
    const reviewer = { name: 'Ada Example', credentials: 'MD', date: '2026-03-04', on: 'March 4, 2026' }
    expect(webPage({ head, review })).not.toHaveProperty('reviewedBy')
    expect(webPage({ head, review: { ...review, reviewer } })).toMatchObject({
      lastReviewed: '2026-03-04',
      reviewedBy: { '@type': 'Person', name: 'Ada Example', hasCredential: { name: 'MD' } },
    })
  })
})

describe('the head of a page', () => {
  test('a page that is not indexed has no canonical address', () => {
    const { robots, alternates } = metadataOf({ ...head, index: false })
    expect(robots).toEqual({ index: false })
    expect(alternates).not.toHaveProperty('canonical')
  })
  test('a page without a picture of its own shares that of the site', () => {
    const { picture: _, ...plain } = head
    expect(metadataOf(plain).openGraph?.images).toMatchObject([{ url: '/share/home.png' }])
    expect(metadataOf(head).openGraph?.images).toMatchObject([{ url: '/share/q/x.png' }])
  })
  test('what programs that collect references read names no author', () => {
    expect(metadataOf(head).other).toEqual({
      citation_title: 'Title',
      citation_publication_date: '2026/01/02',
      citation_online_date: '2026/01/02',
      citation_language: 'en-US',
      citation_public_url: `${site.origin}/q/x/`,
    })
  })
})

describe('the feed', () => {
  test('escapes what content says', () => {
    const entry = {
      url: 'https://a.org/x/',
      title: 'A & B <c>',
      published: '2026-01-02',
      modified: '2026-02-03',
      summary: '1 > 0',
    }
    const xml = atomFeed([entry])
    expect(xml).toContain('<title>A &amp; B &lt;c&gt;</title>')
    expect(xml).toContain('<summary>1 &gt; 0</summary>')
    expect(xml).toContain('<updated>2026-02-03T00:00:00Z</updated>')
  })
})
