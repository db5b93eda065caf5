import { Sources } from '@/components/citation/sources'
import { Terms } from '@/components/glossary/term'
import type { Review } from '@/lib/pages/shell'
import type { Apparatus } from '@/lib/pages/shown'
import { ReviewBlock } from './review-block'

/** How every page with sources ends: its words, its sources, who reviewed it. */
export function PageEnd({ apparatus, review }: { apparatus: Apparatus; review: Review }) {
  return (
    <>
      <Terms terms={apparatus.terms} />
      <Sources sources={apparatus.sources} />
      <ReviewBlock review={review} />
    </>
  )
}
