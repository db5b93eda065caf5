import type { SitePage } from '../content'
import type { Block } from '../markdown/tree'
import { type Apparatus, resolve } from './resolve'
import { type Crumb, type Head, headOf, home, type Review, reviewOf } from './shell'

export type SitePageModel = {
  kind: 'sitePage'
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  body: Block[]
  apparatus: Apparatus
  review: Review
}

export function sitePageModel(page: SitePage): SitePageModel {
  const { body, apparatus } = resolve([], page.body)
  return {
    kind: 'sitePage',
    head: headOf(page),
    crumbs: [home],
    title: page.title,
    lead: page.description,
    body,
    apparatus,
    review: reviewOf(page),
  }
}
