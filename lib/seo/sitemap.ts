import type { MetadataRoute } from 'next'
import { site } from '../site'
import { allHeads } from './heads'

/** Every published page with the day of its last change; lists carry the newest day of what they list. */
export function sitemapEntries(): MetadataRoute.Sitemap {
  return allHeads().map(({ address, modified }) => ({
    url: `${site.origin}${address}`,
    ...(modified ? { lastModified: modified } : {}),
  }))
}
