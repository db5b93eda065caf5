import type { ClaimRow } from '@/lib/pages/claim'
import { VerdictStamp } from './verdict'

/** Claims with their verdicts. */
export function Claims({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <ul className="claim-list">
      {rows.map((row) => (
        <li key={row.href}>
          <VerdictStamp verdict={row.verdict} /> <a href={row.href}>{row.claim}</a>
        </li>
      ))}
    </ul>
  )
}

/** All claims, by topic. */
export function ClaimList({ rows }: { rows: readonly ClaimRow[] }) {
  const topics = [...new Set(rows.map((row) => row.topic))]
  return topics.map((topic) => (
    <section key={topic}>
      <h3>{topic}</h3>
      <Claims rows={rows.filter((row) => row.topic === topic)} />
    </section>
  ))
}
