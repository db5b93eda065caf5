/** Parts that many pages share: links to pages, breadcrumbs, the review block, reading time. */
import { language, words } from '../../words'
import { type Page, pageAt } from '../content'
import { type Change, descriptionLength } from '../content/primitives'
import type { Reviewer } from '../content/schema'
import { countWords, plainText } from '../markdown/text'
import type { Block } from '../markdown/tree'
import { claimName } from './claim-names'
import { leaving } from './leave-quickly'

export type Crumb = { label: string; href: string }
export type PageLink = { href: string; label: string; about?: string }
export type Head = {
  title: string
  description: string
  address: string
  /** false for pages that search engines should leave out */
  index: boolean
  /** address of the page that answers in its place */
  canonical?: string
  /** other words for the page, for search */
  aliases?: readonly string[] | undefined
  /** its answer in plain words, which search shows first */
  answer?: string
  /** ISO day of the first version; lists have none */
  published?: string | undefined
  /** ISO day of the last change of meaning; for lists the newest day of what they list */
  modified?: string | undefined
  /** title for sharing, where the title alone would mislead */
  shareTitle?: string
  /** the page has a way to leave it quickly */
  leaveQuickly?: true
  /** what the picture for sharing says; pages without it share the picture of the site */
  picture?: Picture
}
export type Picture = {
  /** the h1 of the page */
  text: string
  /** the part of the site that the page belongs to; the home page has none */
  section?: string
  rating?: { kind: 'Certainty' | 'Verdict'; words: string } | undefined
}
export type Review = {
  written: string
  changed: string
  reviewBy: string
  reviewer: (Reviewer & { on: string }) | null
  changes: Change[]
}

export const home: Crumb = { label: words.heads.homeCrumb, href: '/' }

/** What a page is called in links: questions by their question, claims with their verdict. */
export function nameOf(page: Page): string {
  if ('question' in page) return page.question
  return 'claim' in page ? claimName(page.title, page.verdict) : page.title
}

/** The head of a page that has a file of its own. */
export function headOf(page: Page, picture?: Picture): Head {
  const { title, description, address, aliases, written, changed } = page
  return {
    title,
    description,
    address,
    index: true,
    aliases,
    published: written,
    modified: changed,
    ...leaving(page),
    ...(picture ? { picture } : {}),
  }
}

/** The newest day among the changes of these pages. */
export function newestChange(docs: readonly { changed: string }[]): string | undefined {
  return docs
    .map((doc) => doc.changed)
    .sort()
    .at(-1)
}

/** A link to a page, with what it is about. */
export function linkOf(page: Page): PageLink {
  return { href: page.address, label: nameOf(page), about: page.description }
}

/** Links to the pages at these addresses; withheld and missing pages are left out. */
export function linksTo(addresses: readonly string[] | undefined): PageLink[] {
  return (addresses ?? []).flatMap((href) => {
    const page = pageAt(href)
    return page ? [linkOf(page)] : []
  })
}

export function reviewOf(doc: {
  written: string
  changed: string
  reviewBy: string
  reviewer?: Reviewer
  changes?: Change[]
}): Review {
  return {
    written: language.day(doc.written),
    changed: language.day(doc.changed),
    reviewBy: language.day(doc.reviewBy),
    reviewer: doc.reviewer ? { ...doc.reviewer, on: language.day(doc.reviewer.date) } : null,
    changes: doc.changes ?? [],
  }
}

/** Whole minutes at 200 words a minute, at least 1. */
export function readingMinutes(body: Block[]): number {
  return Math.max(1, Math.round(countWords(plainText(body)) / 200))
}

/** The text, or its first words with "..." when it has more characters than that. */
export function clip(text: string, most: number = descriptionLength.most): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 3))}...`
}

/** The head of a page that lists others: it changes with the newest of them. */
export function listHead(
  title: string,
  description: string,
  address: string,
  listed: readonly { changed: string }[],
): Head {
  return { title, description, address, index: true, modified: newestChange(listed) }
}
