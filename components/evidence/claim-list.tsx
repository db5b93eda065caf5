import { FilteredList } from '@/components/ui/filtered-list'
import type { ClaimRow } from '@/lib/pages/claim'
import { words } from '@/words'
import { VerdictStamp } from './verdict'

/** Claims with their verdicts. */
export function Claims({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <ul className="claim-rows">
      {rows.map((row) => (
        <li key={row.href}>
          <VerdictStamp verdict={row.verdict} /> <a href={row.href}>{row.claim}</a>
        </li>
      ))}
    </ul>
  )
}

/** Claims to guess at: each opens its verdict and what was found. */
function Guesses({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <ul className="grid list-none pl-0 items-start gap-3 md:grid-cols-2">
      {rows.map((row) => (
        <li key={row.href} className="mt-0" data-item data-topic={row.topicId} data-verdict={row.verdict}>
          <details className="group rounded-lg border border-hair bg-card">
            <summary className="block px-4 py-3 leading-[1.3]">
              <span className="block font-semibold">“{row.claim}”</span>
              <span className="mt-1 block text-sm text-accent group-open:hidden print:hidden">
                {words.claim.guess}
              </span>
            </summary>
            <div className="px-4 pb-4 text-sm leading-[1.45]">
              <VerdictStamp verdict={row.verdict} />
              <p className="mt-2">{row.found}</p>
              <p className="mt-2">
                <a className="font-semibold" href={row.href}>
                  {words.claim.why}
                  <span className="sr-only"> “{row.claim}”</span>
                </a>
              </p>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** All claims, by topic, with fields to narrow them. */
export function ClaimList({ rows }: { rows: readonly ClaimRow[] }) {
  const topics = [...new Map(rows.map((row) => [row.topicId, row.topic]))]
  const used = [...new Set(rows.map((row) => row.verdict))]
  return (
    <FilteredList
      choices={[
        {
          name: 'topic',
          label: words.lists.topic,
          options: topics.map(([value, label]) => ({ value, label })),
        },
        {
          name: 'verdict',
          label: words.verdict.name,
          options: used.map((value) => ({ value, label: words.verdict.words[value] })),
        },
      ]}
    >
      <div className="mt-4" id="claims">
        {topics.map(([id, topic]) => (
          <section key={id}>
            <h3 className="mt-8 mb-3">{topic}</h3>
            <Guesses rows={rows.filter((row) => row.topicId === id)} />
          </section>
        ))}
      </div>
    </FilteredList>
  )
}
