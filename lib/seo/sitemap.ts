import type { MetadataRoute } from 'next'
import { articles, claims, faqs, pages, sitePages, terms } from '../content'
import { findingAddress, listPages } from '../content/addresses'
import { findings } from '../content/records'
import { site } from '../site'

/** Every published page with the day of its last change; lists carry the newest day of what they list. */
export function sitemapEntries(): MetadataRoute.Sitemap {
  const dated = [...articles, ...faqs, ...claims, ...terms, ...sitePages].map((doc) => ({
    path: doc.address,
    day: doc.changed,
  }))
  const newest =
    pages
      .map((page) => page.changed)
      .sort()
      .at(-1) ?? ''
  const lists = listPages.map((path) => ({ path, day: newest }))
  const results = [...findings.values()].map((f) => ({ path: findingAddress(f.id), day: f.extracted }))
  return [...lists, ...dated, ...results].map(({ path, day }) => ({
    url: `${site.origin}${path}`,
    lastModified: day,
  }))
}
