/** How a claim is named, so that nobody takes it for a statement of this site. */
import type { Verdict } from '../content/schema'
import { verdictWords } from '../evidence/certainty'

/** The title of its page: "Claim: You can drive after 2 hours". */
export function claimTitle(title: string): string {
  return /^(?:Claim:|")|\?$/.test(title) ? title : `Claim: ${title}`
}

/** In links: "“You can drive after 2 hours”: wrong", or "Do many trials confirm it? Overstated". */
export function claimName(title: string, verdict: Verdict): string {
  const words = verdictWords[verdict]
  if (title.endsWith('?')) return `${title} ${words}`
  const claim = title.replace(/^Claim: |^"|"$/g, '')
  return `“${claim.charAt(0).toUpperCase()}${claim.slice(1)}”: ${words.toLowerCase()}`
}
