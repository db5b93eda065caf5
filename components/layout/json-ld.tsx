import { type AnyModel, structuredData } from '@/lib/seo/json-ld'

/** The structured data of a page: data for search engines, not script. */
export function JsonLd({ model }: { model: AnyModel }) {
  const json = JSON.stringify(structuredData(model)).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; "<" is escaped above, so nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
