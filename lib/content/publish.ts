/** The one publish rule: which pages reach routes, lists, sitemap, search and data. */
import { addDays, today } from './clock'
import type { Dated, Kind } from './schema'

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

/**
 * Why a page is withheld; undefined for one that is shown. Every page leads to the pages about the site, crisis help
 * among them: they give no clinical advice, need no clinician's review and are withheld as drafts only.
 */
export function withheldFor(
  kind: Kind,
  doc: Dated,
  { today, requireReview }: Policy,
): WithheldFor | undefined {
  if (doc.status === 'draft') return 'draft'
  if (kind === 'SitePage') return undefined
  if (today > addDays(doc.reviewBy, reviewGraceDays)) return 'overdue review'
  return requireReview && !doc.reviewer ? 'no reviewer' : undefined
}
