/** Parts that many pages share: links to pages, breadcrumbs, the review block, reading time. */
import { type Page, pageAt } from '../content'
import { longDate } from '../content/clock'
import type { Change, Reviewer } from '../content/schema'
import { countWords, plainText } from '../markdown/text'
import type { Block } from '../markdown/tree'

export type Crumb = { label: string; href: string }
export type PageLink = { href: string; label: string; about?: string }
export type Head = {
  title: string
  description: string
  address: string
  /** false for pages that search engines should leave out */
  index: boolean
  /** other words for the page, for search */
  aliases?: readonly string[] | undefined
}
export type Review = {
  written: string
  changed: string
  reviewBy: string
  reviewer: (Reviewer & { on: string }) | null
  changes: Change[]
}

export const home: Crumb = { label: 'Home', href: '/' }

/** What a page is called in links: questions by their question. */
export function nameOf(page: Page): string {
  return 'question' in page ? page.question : page.title
}

/** Links to the pages at these addresses; withheld and missing pages are left out. */
export function linksTo(addresses: readonly string[] | undefined): PageLink[] {
  return (addresses ?? []).flatMap((href) => {
    const page = pageAt(href)
    return page ? [{ href, label: nameOf(page), about: page.description }] : []
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
    written: longDate(doc.written),
    changed: longDate(doc.changed),
    reviewBy: longDate(doc.reviewBy),
    reviewer: doc.reviewer ? { ...doc.reviewer, on: longDate(doc.reviewer.date) } : null,
    changes: doc.changes ?? [],
  }
}

/** Whole minutes at 200 words a minute, at least 1. */
export function readingMinutes(body: Block[]): number {
  return Math.max(1, Math.round(countWords(plainText(body)) / 200))
}
