/** The one scale of certainty: its words, its dots, how a sentence says it. */
import type { Certainty } from '../content/schema'

/** Filled dots of each level, of 4. */
export const certaintyDots: Record<Certainty, 0 | 1 | 2 | 3 | 4> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  none: 0,
}
