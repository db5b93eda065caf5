/** Queries over published content, in the order of the site. */
import { language } from '../../words'
import { addressOf, fixed, fixedAddresses, type PageKind } from './addresses'
import { policyOfBuild, withheldFor } from './publish'
import { claimTopics, type Finding, faqGroups, type Section, sections } from './schema'
import { documents, findings } from './source'

const policy = policyOfBuild()

const published = Object.fromEntries(
  Object.entries(documents).map(([kind, docs]) => [
    kind,
    docs.filter((doc) => !withheldFor(kind as PageKind, doc, policy)),
  ]),
) as typeof documents

function inOrder<T extends { order: number }>(docs: T[], group: (doc: T) => number): T[] {
  return [...docs].sort((a, b) => group(a) - group(b) || a.order - b.order)
}

/** Section of an article: the first part of its id. */
export function sectionOf(article: { id: string }): Section {
  return article.id.split('/')[0] as Section
}

/** Published documents of each kind. */
export const shown = {
  ...published,
  Article: inOrder(published.Article, (a) => sections.indexOf(sectionOf(a))),
  Faq: inOrder(published.Faq, (f) => faqGroups.indexOf(f.group)),
  Handout: inOrder(published.Handout, () => 0),
  Claim: inOrder(published.Claim, (c) => claimTopics.indexOf(c.topic)),
  GlossaryTerm: published.GlossaryTerm.sort((a, b) => language.compare(a.term, b.term)),
}
export const { Article: articles, Faq: faqs, Claim: claims, GlossaryTerm: terms } = shown
/** Findings that have pages of their own; no clinician reviews a record, so a site that asks for review shows none. */
export const findingsWithPage: readonly Finding[] = policy.requireReview ? [] : [...findings.values()]

export type Article = (typeof articles)[number]
export type Faq = (typeof faqs)[number]
export type Claim = (typeof claims)[number]
export type Term = (typeof terms)[number]
export type DecisionAid = (typeof shown.Decision)[number]
export type Handout = (typeof shown.Handout)[number]
export type Sheet = (typeof shown.Sheet)[number]
export type DayPlanPage = (typeof shown.DayPlan)[number]
export type SitePage = (typeof shown.SitePage)[number]
export type Page = (typeof shown)[Exclude<PageKind, 'GlossaryTerm'>][number]

const { GlossaryTerm: _, ...paged } = shown
/** Every published page with a file of its own, except terms. */
export const pages: readonly Page[] = Object.values(paged).flat()

const byAddress = new Map(pages.map((page) => [page.address, page]))

/** True for a list that this build leaves out: without findings theirs are empty. */
export function isWithheld(list: string): boolean {
  return findingsWithPage.length === 0 && [fixed.findings, fixed.byCondition].some((one) => one === list)
}

const shownAddresses: ReadonlySet<string> = new Set([
  ...fixedAddresses.filter((address) => !isWithheld(address)),
  ...[...pages, ...terms].map(({ address }) => address),
  ...findingsWithPage.map(({ id }) => addressOf('Finding', id)),
])

/** True for the address of a page of this build. */
export function isShown(address: string): boolean {
  return shownAddresses.has(address)
}

/** The published page at an address, or undefined when it is withheld or does not exist. */
export function pageAt(address: string): Page | undefined {
  return byAddress.get(address)
}

/** Questions that are needed most, in their order. */
export const mostNeeded: readonly Faq[] = faqs
  .filter((faq) => faq.needed !== undefined)
  .sort((a, b) => (a.needed ?? 0) - (b.needed ?? 0))
