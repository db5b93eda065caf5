/** The one publish rule: which pages reach routes, lists, sitemap, search and data. */
import { addDays, today } from './clock'
import type { Dated } from './schema'

export type Policy = {
  /** ISO day */
  today: string
  /** withholds what no named clinician has reviewed */
  requireReview: boolean
}

/** As BUILD_DATE and REQUIRE_REVIEW say. @throws when they can not be understood */
export function policyOfBuild(): Policy {
  const review = process.env.REQUIRE_REVIEW || '0'
  if (!/^[01]$/.test(review)) throw new Error(`REQUIRE_REVIEW is "${review}"; expected 1, or nothing`)
  return { today: today(), requireReview: review === '1' }
}

/** Days after `reviewBy` during which a page is still shown. */
export const reviewGraceDays = 90

export type WithheldFor = 'draft' | 'overdue review' | 'no reviewer'

/** Why a page with clinical content is withheld; undefined for one that is shown. */
export function withheldFor(doc: Dated, { today, requireReview }: Policy): WithheldFor | undefined {
  if (!isFinal(doc)) return 'draft'
  if (today > addDays(doc.reviewBy, reviewGraceDays)) return 'overdue review'
  return requireReview && !doc.reviewer ? 'no reviewer' : undefined
}

export function isPublished(doc: Dated, policy: Policy): boolean {
  return withheldFor(doc, policy) === undefined
}

/**
 * A page about the site: every page leads to it, crisis help among them, so only a draft is withheld. It gives no
 * clinical advice and needs no clinician's review.
 */
export function isFinal(doc: Dated): boolean {
  return doc.status === 'published'
}
