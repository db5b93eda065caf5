import type { PageKind } from '../content/addresses'
import { addDays } from '../content/clock'
import { type Policy, type WithheldFor, withheldFor } from '../content/publish'
import type { Dated } from '../content/schema'

/** A page as contentlayer writes it. */
export type RawPage = Dated & { docType: PageKind; changed: string }

/** How many of 100 pages a build may withhold: WITHHELD_LIMIT, else 10. @throws when it is no such number */
export function withheldLimit(): number {
  const given = process.env.WITHHELD_LIMIT || '10'
  if (/^\d+$/.test(given) && Number(given) <= 100) return Number(given)
  throw new Error(`WITHHELD_LIMIT is "${given}"; expected a number from 0 to 100`)
}

/**
 * @param limit of 100 pages
 * @returns how many pages a build withholds, and why, in a sentence
 * @throws when they are more than the limit
 */
export function withheldReport(pages: readonly RawPage[], policy: Policy, limit: number): string {
  const reasons = pages.map((page) => withheldFor(page.docType, page, policy))
  const count = (reason: WithheldFor) => reasons.filter((one) => one === reason).length
  const all = reasons.filter(Boolean).length
  const report = `${all} of ${pages.length} pages are withheld: ${count('draft')} drafts, ${count('overdue review')} with an overdue review, ${count('no reviewer')} without a reviewer`
  const share = Math.ceil((100 * all) / pages.length)
  if (share > limit)
    throw new Error(
      `${report}; that is more than ${limit} in 100. Is it ${policy.today} today? "npm run check" names the pages that are due; WITHHELD_LIMIT=${share} builds without them`,
    )
  return report
}

/** @throws when the day of the clock is before the content: pages whose review is overdue would be shown */
export function checkClock(pages: readonly RawPage[], today: string): void {
  // Content may have been changed in a time zone where it was tomorrow already.
  const later = pages.find(({ changed }) => today < addDays(changed, -1))
  if (later)
    throw new Error(
      `the clock says ${today}, but a page was changed on ${later.changed}; set the clock, or BUILD_DATE to the day`,
    )
}
