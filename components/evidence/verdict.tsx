import type { Verdict } from '@/lib/content/schema'
import { verdictWords } from '@/lib/evidence/certainty'

/** The verdict on a claim, as a word in a frame. */
export function VerdictStamp({ verdict }: { verdict: Verdict }) {
  return <span className={`verdict verdict-${verdict}`}>{verdictWords[verdict]}</span>
}
