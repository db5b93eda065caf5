import type { WebPageLeaf } from 'schema-dts'
import type { Crumb, Head, Review } from '../../pages/shell'
import type { Source } from '../../pages/shown'
import { site } from '../../site'
import { picturePath, pictureSize } from '../share-picture'
import { breadcrumbsId } from './breadcrumb-list'
import { publisher } from './organization'
import { person } from './person'
import { siteName } from './web-site'

/** What every page model may have. */
export type Described = {
  head: Head
  crumbs?: readonly Crumb[]
  review?: Review
  apparatus?: { sources: readonly Source[] }
}

export type PageFields = Omit<WebPageLeaf, '@type'>

/** What is said of any page. Dates come from content, a reviewer only where there is one. */
export function pageFields({ head, crumbs, review, apparatus }: Described): PageFields {
  const url = `${site.origin}${head.address}`
  const reviewer = review?.reviewer
  return {
    '@id': url,
    url,
    name: head.title,
    description: head.description,
    inLanguage: site.language,
    ...(head.published ? { datePublished: head.published } : {}),
    ...(head.modified ? { dateModified: head.modified } : {}),
    ...(reviewer ? { lastReviewed: reviewer.date, reviewedBy: person(reviewer) } : {}),
    isPartOf: siteName(),
    publisher: publisher(),
    ...(crumbs ? { breadcrumb: { '@id': breadcrumbsId(head.address) } } : {}),
    ...(head.picture
      ? {
          primaryImageOfPage: {
            '@type': 'ImageObject',
            url: `${site.origin}${picturePath(head.address)}`,
            width: `${pictureSize.width}`,
            height: `${pictureSize.height}`,
          },
        }
      : {}),
    ...(apparatus && apparatus.sources.length > 0 ? { citation: apparatus.sources.map(citation) } : {}),
  }
}

/** An address says which work it is, in fewer bytes than its title; a source where readers are not sent has its title. */
function citation({ title, link }: Source): string {
  return link?.href ?? title
}

export function webPage(model: Described, more: Partial<PageFields> = {}): WebPageLeaf {
  return { '@type': 'WebPage', ...pageFields(model), ...more }
}
