import { FilteredList } from '@/components/ui/filtered-list'
import type { ClaimRow } from '@/lib/pages/claim'
import { words } from '@/words'
import { VerdictStamp } from './verdict'

/** Claims with their verdicts. */
export function Claims({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <ul className="claim-list">
      {rows.map((row) => (
        <li key={row.href} data-item data-topic={row.topicId} data-verdict={row.verdict}>
          <VerdictStamp verdict={row.verdict} /> <a href={row.href}>{row.claim}</a>
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
            <h3>{topic}</h3>
            <Claims rows={rows.filter((row) => row.topicId === id)} />
          </section>
        ))}
      </div>
    </FilteredList>
  )
}
