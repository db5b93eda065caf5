/** From an address to the model of its page. */
import { articles, claims, faqs, findingsWithPage, isShownList, sitePages, terms } from '../content'
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

const lists: [string, () => PageModel][] = [
  ...sections.map((s): [string, () => PageModel] => [`/${s}/`, () => sectionModel(s)]),
  ['/evidence/findings/', findingsModel],
  ['/evidence/by-condition/', byConditionModel],
]

const models = new Map<string, () => PageModel>([
  ...lists.filter(([address]) => isShownList(address)),
  ...findingsWithPage.map((f) => [findingAddress(f.id), () => findingModel(f)] as const),
  ...articles.map((a) => [a.address, () => articleModel(a)] as const),
  ...faqs.map((f) => [f.address, () => faqModel(f)] as const),
  ...terms.map((t) => [t.address, () => termModel(t)] as const),
  ...claims.map((c) => [c.address, () => claimModel(c)] as const),
  ...sitePages.map((p) => [p.address, () => sitePageModel(p)] as const),
])

/** Addresses of pages made from content; home, questions, glossary, references and search have routes of their own. */
export const addresses: readonly string[] = [...models.keys()]

/** @throws when no published page has this address */
export function pageModel(address: string): PageModel {
  const model = models.get(address)
  if (!model) throw new Error(`no published page has the address ${address}`)
  return model()
}
