import { findingsWithPage } from '../content'
import type { Finding } from '../content/schema'

/** The main benefit or harm of one of these conditions, as its record says; a condition has at most one of each. */
export function mainFinding(
  conditions: readonly Finding['condition'][],
  kind: 'benefit' | 'harm',
): Finding | undefined {
  return findingsWithPage.find(
    (finding) => finding.main && finding.kindOfOutcome === kind && conditions.includes(finding.condition),
  )
}
