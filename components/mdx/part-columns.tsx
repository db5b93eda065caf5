import type { Part } from '@/lib/pages/parts'
import { Parts } from './parts'

/** Short parts of a text, side by side where there is room. */
export function PartColumns({ parts }: { parts: readonly Part[] }) {
  return (
    <div className="mt-6 gap-x-10 lg:columns-3 xl:[&>section]:block lg:[&>section]:break-inside-avoid lg:[&>:first-child]:mt-0 lg:[&>:first-child_h2]:mt-0">
      <Parts parts={parts} />
    </div>
  )
}
