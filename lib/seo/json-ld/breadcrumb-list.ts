import type { BreadcrumbListLeaf } from 'schema-dts'
import type { Crumb } from '../../pages/shell'
import { site } from '../../site'

export function breadcrumbsId(address: string): string {
  return `${site.origin}${address}#breadcrumbs`
}

/** The breadcrumbs that the page shows, no more and no fewer. */
export function breadcrumbList(address: string, crumbs: readonly Crumb[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(address),
    itemListElement: crumbs.map((crumb, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: crumb.label,
      item: `${site.origin}${crumb.href}`,
    })),
  }
}
