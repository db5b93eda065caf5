/** The one scale of certainty: its words, its bars, how a sentence says it. */
import type { Certainty } from '../content/schema'

export type CertaintyWords = { label: string; bars: 0 | 1 | 2 | 3 | 4; means: string; example: string }

export const certaintyWords: Record<Certainty, CertaintyWords> = {
  high: {
    label: 'High certainty',
    bars: 4,
    means: 'More research is very unlikely to change this result.',
    example: 'Ketamine lowers ...',
  },
  moderate: {
    label: 'Moderate certainty',
    bars: 3,
    means: 'The result is probably close to the truth, but it may change.',
    example: 'Ketamine probably lowers ...',
  },
  low: {
    label: 'Low certainty',
    bars: 2,
    means: 'The true effect may be quite different from this result.',
    example: 'Ketamine may lower ...',
  },
  'very-low': {
    label: 'Very low certainty',
    bars: 1,
    means: 'We do not know whether this result is true.',
    example: 'We do not know whether ...',
  },
  none: {
    label: 'No direct evidence in people',
    bars: 0,
    means: 'No study in people has tested this.',
    example: 'We do not know whether ...',
  },
}

export const verdictWords = {
  supported: 'Supported',
  partly: 'Partly right',
  overstated: 'Overstated',
  'not-supported': 'Not supported',
  wrong: 'Wrong',
  unknown: 'Not known',
} as const
