/** How a claim is named, so that nobody takes it for a statement of this site. */
import { words } from '../../words'
import type { Verdict } from '../content/schema'

/** The title of its page: "Claim: You can drive after 2 hours". */
export function claimTitle(title: string): string {
  return /^(?:Claim:|")|\?$/.test(title) ? title : `Claim: ${title}`
}

/** In links: "“You can drive after 2 hours”: wrong", or "Do many trials confirm it? Overstated". */
export function claimName(title: string, verdict: Verdict): string {
  const said = words.verdict.words[verdict]
  if (title.endsWith('?')) return `${title} ${said}`
  const claim = title.replace(/^Claim: |^"|"$/g, '')
  return `“${claim.charAt(0).toUpperCase()}${claim.slice(1)}”: ${said.toLowerCase()}`
}
