/** The one publish rule: which pages reach routes, lists, sitemap, search and data. */
import { addDays } from './clock'
import type { Dated } from './schema'

export type Policy = { today: string; requireReview: boolean }
export type Publication = { shown: true } | { shown: false; reason: string }

/** Days after `reviewBy` during which a page is still shown. */
export const reviewGraceDays = 90

/**
 * @param doc dates are ISO days
 * @param policy today as an ISO day; requireReview withholds what no named clinician has reviewed
 */
export function publication(doc: Dated, policy: Policy): Publication {
  if (doc.status === 'draft') return { shown: false, reason: 'draft' }
  if (policy.today > addDays(doc.reviewBy, reviewGraceDays))
    return {
      shown: false,
      reason: `review was due on ${doc.reviewBy} and the ${reviewGraceDays} days of grace are over`,
    }
  if (policy.requireReview && !doc.reviewer)
    return { shown: false, reason: 'not reviewed by a named clinician' }
  return { shown: true }
}
