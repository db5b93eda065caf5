import type { Review } from '@/lib/pages/shell'
import { words } from '@/words'

/** Whether a clinician has reviewed the page, in a few words. */
export function ReviewLine({ review: { reviewer } }: { review: Review }) {
  return reviewer ? words.review.by(reviewer.name, reviewer.on) : words.review.notYet
}
