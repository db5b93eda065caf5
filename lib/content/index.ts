/** Queries over published content, in the order of the site. */
import { today } from './clock'
import { type Policy, publication } from './publish'
import { findings } from './records'
import { claimTopics, type Dated, type Finding, faqGroups, type Section, sections } from './schema'
import { documents } from './source'

const policy: Policy = { today: today(), requireReview: process.env.REQUIRE_REVIEW === '1' }

function published<T extends Dated>(docs: T[], rule = policy): T[] {
  return docs.filter((doc) => publication(doc, rule).shown)
}

function inOrder<T extends { order: number }>(docs: T[], group: (doc: T) => number): T[] {
  return [...docs].sort((a, b) => group(a) - group(b) || a.order - b.order)
}

/** Section of an article: the first part of its id. */
export function sectionOf(article: { id: string }): Section {
  return article.id.split('/')[0] as Section
}

export const articles = inOrder(published(documents.articles), (a) => sections.indexOf(sectionOf(a)))
export const faqs = inOrder(published(documents.faqs), (f) => faqGroups.indexOf(f.group))
export const claims = inOrder(published(documents.claims), (c) => claimTopics.indexOf(c.topic))
export const terms = published(documents.terms).sort((a, b) => a.term.localeCompare(b.term, 'en'))
/** Pages about the site give no clinical advice, so they need no clinician's review. */
export const sitePages = published(documents.sitePages, { ...policy, requireReview: false })
/** Findings that have pages of their own; no clinician reviews a record, so a site that asks for review shows none. */
export const findingsWithPage: readonly Finding[] = policy.requireReview ? [] : [...findings.values()]

export type Article = (typeof articles)[number]
export type Faq = (typeof faqs)[number]
export type Claim = (typeof claims)[number]
export type Term = (typeof terms)[number]
export type SitePage = (typeof sitePages)[number]
export type Page = Article | Faq | Claim | SitePage

/** Every published page with a file of its own, except terms. */
export const pages: readonly Page[] = [...articles, ...faqs, ...claims, ...sitePages]

const byAddress = new Map(pages.map((page) => [page.address, page]))

/** The published page at an address, or undefined when it is withheld or does not exist. */
export function pageAt(address: string): Page | undefined {
  return byAddress.get(address)
}
