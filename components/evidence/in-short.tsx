import { Inlines } from '@/components/mdx/inline'
import type { InShortRow } from '@/lib/pages/in-short'
import { words } from '@/words'

/** The same six questions on every page about a condition, each answered in a few words with its source. */
export function InShort({ rows }: { rows: readonly InShortRow[] }) {
  return (
    <section
      className="mb-5 overflow-hidden rounded-lg border border-hair bg-card xl:col-span-2 xl:row-1"
      aria-labelledby="in-short"
    >
      <h2 id="in-short" className="px-4 pt-4 pb-2 text-[1.25rem] md:px-5">
        {words.inShort.title}
      </h2>
      <dl className="grid leading-[1.4] max-md:text-sm max-md:leading-[1.35] md:grid-cols-2 xl:grid-cols-3">
        {rows.map(({ row, answer }) => (
          <div key={row} className="border-t border-hair px-4 py-3 md:px-5">
            <dt className="text-sm font-semibold text-accent">{words.inShort.rows[row]}</dt>
            <dd>
              <Inlines nodes={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
