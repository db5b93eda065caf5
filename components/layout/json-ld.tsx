import type { Graph } from 'schema-dts'

/** The structured data of a page: data for search engines, not script. */
export function JsonLd({ data }: { data: Graph }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; "<" is escaped above, so nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
