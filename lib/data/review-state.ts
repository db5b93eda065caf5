import { addresses, pageModel } from '../pages/kinds'

/** What is true of this build: how many pages a clinician has reviewed. */
export function reviewState(): string {
  const reviews = addresses.flatMap((address) => {
    const model = pageModel(address)
    return 'review' in model ? [model.review.reviewer] : []
  })
  const reviewed = reviews.filter((reviewer) => reviewer !== null).length
  return reviewed === 0
    ? 'No clinician has reviewed these pages yet. Each sentence names its sources instead.'
    : `A clinician has reviewed ${reviewed} of ${reviews.length} pages; each page says who and when, or that nobody has yet.`
}
