import type { MetadataRoute } from 'next'
import { addresses, pageModel } from '../pages/kinds'
import { site } from '../site'

/** Every page that search engines may list, with the day of its last change; a list has the newest of what it lists. */
export function sitemapEntries(): MetadataRoute.Sitemap {
  return addresses.flatMap((address) => {
    const { index, modified } = pageModel(address).head
    return index ? { url: `${site.origin}${address}`, ...(modified ? { lastModified: modified } : {}) } : []
  })
}
