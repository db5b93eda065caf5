import type { Verdict } from '@/lib/content/schema'
import { words } from '@/words'

/** The verdict on a claim, as a word in a frame. */
export function VerdictStamp({ verdict }: { verdict: Verdict }) {
  return <span className={`verdict verdict-${verdict}`}>{words.verdict.words[verdict]}</span>
}
