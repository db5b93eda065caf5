/** From an address to the model of its page. */
import { articles, claims, faqs, findingsWithPage, sitePages, terms } from '../content'
import { findingAddress } from '../content/addresses'
import { sections } from '../content/schema'
import { type ArticleModel, articleModel } from './article'
import { type ClaimModel, claimModel } from './claim'
import {
  type ByConditionModel,
  byConditionModel,
  type FindingModel,
  type FindingsModel,
  findingModel,
  findingsModel,
} from './evidence'
import { type FaqModel, faqModel } from './faq'
import { type SectionModel, sectionModel } from './lists'
import { type SitePageModel, sitePageModel } from './site-page'
import { type TermModel, termModel } from './term'

export type PageModel =
  | ArticleModel
  | FaqModel
  | TermModel
  | ClaimModel
  | SitePageModel
  | SectionModel
  | FindingModel
  | FindingsModel
  | ByConditionModel

const models = new Map<string, () => PageModel>([
  ...sections.map((s) => [`/${s}/`, () => sectionModel(s)] as const),
  ['/evidence/findings/', findingsModel],
  ['/evidence/by-condition/', byConditionModel],
  ...findingsWithPage.map((f) => [findingAddress(f.id), () => findingModel(f)] as const),
  ...articles.map((a) => [a.address, () => articleModel(a)] as const),
  ...faqs.map((f) => [f.address, () => faqModel(f)] as const),
  ...terms.map((t) => [t.address, () => termModel(t)] as const),
  ...claims.map((c) => [c.address, () => claimModel(c)] as const),
  ...sitePages.map((p) => [p.address, () => sitePageModel(p)] as const),
])

/** Addresses of every page made from content; list pages have routes of their own. */
export const addresses: readonly string[] = [...models.keys()]

/** @throws when no published page has this address */
export function pageModel(address: string): PageModel {
  const model = models.get(address)
  if (!model) throw new Error(`no published page has the address ${address}`)
  return model()
}
