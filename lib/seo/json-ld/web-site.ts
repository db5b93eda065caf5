import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts'
import { site } from '../../site'
import { publisher } from './organization'

const search: WithActionConstraints<SearchAction> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${site.origin}/search/?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
}

/** The whole site with its search. */
export function webSite(): WebSiteLeaf {
  return {
    ...siteName(),
    description: site.tagline,
    inLanguage: site.language,
    publisher: publisher(),
    potentialAction: search,
  }
}

/** The same, as its pages name it. */
export function siteName(): WebSiteLeaf {
  return { '@type': 'WebSite', '@id': `${site.origin}/#site`, name: site.name, url: `${site.origin}/` }
}
