/** The one publish rule: which pages reach routes, lists, sitemap, search and data. */
import { addDays } from './clock'
import type { Dated } from './schema'

export type Policy = {
  /** ISO day */
  today: string
  /** withholds what no named clinician has reviewed */
  requireReview: boolean
}

/** Days after `reviewBy` during which a page is still shown. */
export const reviewGraceDays = 90

/** A page with clinical content: withheld as a draft, when its review is long overdue, or for want of a reviewer. */
export function isPublished(doc: Dated, { today, requireReview }: Policy): boolean {
  const late = today > addDays(doc.reviewBy, reviewGraceDays)
  return isFinal(doc) && !late && !(requireReview && !doc.reviewer)
}

/**
 * A page about the site: every page leads to it, crisis help among them, so only a draft is withheld. It gives no
 * clinical advice and needs no clinician's review.
 */
export function isFinal(doc: Dated): boolean {
  return doc.status === 'published'
}
