import type { Review } from '@/lib/pages/shell'

/** Whether a clinician has reviewed the page, in a few words. */
export function ReviewLine({ review: { reviewer } }: { review: Review }) {
  return reviewer ? `Reviewed by ${reviewer.name} on ${reviewer.on}` : 'Not yet reviewed by a clinician'
}
