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
    <section className="in-short" aria-labelledby="in-short">
      <div>
        <h2 id="in-short">{words.inShort.title}</h2>
        <dl>
          {rows.map(({ row, answer }) => (
            <div key={row}>
              <dt>{words.inShort.rows[row]}</dt>
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
    <figure>
      <figcaption>
        <span className="font-semibold text-accent">{words.inShort.main}</span>
        <span className="mb-2 block text-quiet">
          {finding.title}. {words.finding.time} {finding.timeSpan}.
        </span>
      </figcaption>
      <FindingPicture picture={finding.picture} label={told(finding)} chance={finding.chance} />
      <p className="mt-3 flex flex-wrap items-baseline gap-x-5 border-t border-hair pt-1.5">
        <CertaintyBadge level={finding.certainty} />
        {finding.chance && <strong>{words.grammar.maybeChance}</strong>}
        {finding.address && (
          <a className="inline-block py-1 font-semibold" href={finding.address}>
            {words.inShort.more}
          </a>
        )}
      </p>
    </figure>
  )
}
