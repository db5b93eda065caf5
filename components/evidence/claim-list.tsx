import type { ClaimRow } from '@/lib/pages/claim'
import { VerdictStamp } from './verdict'

/** All claims by topic, each with its verdict and a line. */
export function ClaimList({ rows }: { rows: readonly ClaimRow[] }) {
  const topics = [...new Set(rows.map((row) => row.topic))]
  return topics.map((topic) => (
    <section key={topic}>
      <h3>{topic}</h3>
      <ul className="claim-list">
        {rows
          .filter((row) => row.topic === topic)
          .map((row) => (
            <li key={row.href}>
              <VerdictStamp verdict={row.verdict} /> <a href={row.href}>{row.claim}</a>
            </li>
          ))}
      </ul>
    </section>
  ))
}
