import { Inlines } from '@/components/mdx/inline'
import { told } from '@/lib/evidence/view'
import type { InShortRow } from '@/lib/pages/in-short'
import type { FindingEntry } from '@/lib/pages/shown'
import { words } from '@/words'
import { CertaintyBadge } from './certainty'
import { FindingPicture } from './pictures'

type Props = { rows: readonly InShortRow[]; finding: FindingEntry | null }

/**
 * The same six questions on every page about a condition, each answered in a few words with its source. The picture of
 * the main finding stands beside them, below them on phones; without one they have its room.
 */
export function InShort({ rows, finding }: Props) {
  return (
    <section
      className={`mb-5 overflow-hidden rounded-lg border border-hair bg-card xl:col-span-2 xl:row-1 ${finding ? 'lg:grid lg:grid-cols-[1fr_17rem] xl:grid-cols-[1fr_20rem]' : ''}`}
      aria-labelledby="in-short"
    >
      <div>
        <h2 id="in-short" className="px-4 pt-4 pb-2 text-[1.25rem] md:px-5">
          {words.inShort.title}
        </h2>
        <dl
          className={`grid leading-[1.4] max-md:text-sm max-md:leading-[1.35] md:grid-cols-2 ${finding ? 'lg:grid-cols-1 xl:grid-cols-2' : 'xl:grid-cols-3'}`}
        >
          {rows.map(({ row, answer }) => (
            <div key={row} className="border-t border-hair px-4 py-3 md:px-5">
              <dt className="text-sm font-semibold text-accent">{words.inShort.rows[row]}</dt>
              <dd>
                <Inlines nodes={answer} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {finding && <MainFinding finding={finding} />}
    </section>
  )
}

function MainFinding({ finding }: { finding: FindingEntry }) {
  return (
    <figure className="border-hair px-4 py-4 text-sm leading-[1.4] max-lg:border-t md:px-5 lg:border-l print:hidden">
      <figcaption>
        <span className="font-semibold text-accent">{words.inShort.main}</span>
        <span className="mb-3 block text-quiet">
          {finding.title}. {words.finding.time} {finding.timeSpan}.
        </span>
      </figcaption>
      <FindingPicture picture={finding.picture} label={told(finding)} chance={finding.chance} />
      <p className="mt-3 border-t border-hair pt-2">
        <CertaintyBadge level={finding.certainty} />
        {finding.chance && <strong className="block">{words.grammar.maybeChance}</strong>}
      </p>
      {finding.address && (
        <a className="inline-block py-1 font-semibold" href={finding.address}>
          {words.inShort.more}
        </a>
      )}
    </figure>
  )
}
