import type { SitePage } from '../content'
import { type Heading, outline } from '../markdown/text'
import { type CrisisLines, crisisLines } from './crisis'
import { type Part, partsOf } from './parts'
import { resolve } from './resolve'
import { type Crumb, type Head, headOf, home, type Review, reviewOf } from './shell'
import type { Apparatus } from './shown'

export type SitePageModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  about: boolean
  lead: string
  crisis: CrisisLines | null
  outline: Heading[]
  parts: Part[]
  apparatus: Apparatus
  review: Review
}

export function sitePageModel(page: SitePage): SitePageModel {
  const { body, apparatus } = resolve([], page.body)
  return {
    head: headOf(page),
    crumbs: [home],
    title: page.title,
    about: page.about ?? false,
    lead: page.description,
    crisis: page.crisis ? crisisLines() : null,
    outline: outline(page.body).filter((h) => h.depth === 2),
    parts: partsOf(body, apparatus.sources),
    apparatus,
    review: reviewOf(page),
  }
}
