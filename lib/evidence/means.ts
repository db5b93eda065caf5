/** Averages of groups. */
import type { Finding } from '../content/schema'
import { count, signed, size } from './numbers'
import { rough } from './rough'
import type { FindingView, Result } from './view-types'

export function means({ people }: Finding, result: Result<'means'>): FindingView {
  const spread = result.arms.some((a) => a.sd !== undefined)
  const parts = result.arms.map((a) => `${signed(a.mean)} in ${a.who}`)
  return {
    headline: `${result.arms.map((a) => `${a.label} ${signed(a.mean)}`).join('; ')} ${result.unit}`,
    sentences: [
      `On average, ${result.quantity} was ${new Intl.ListFormat('en-US').format(parts)} (${result.unit}).`,
      ...rough(
        'average',
        result.arms.map((a) => a.size),
        people,
      ),
    ],
    table: {
      head: [
        'Group',
        `Average (${result.unit})`,
        ...(spread ? ['Spread (standard deviation)'] : []),
        'People counted',
      ],
      rows: result.arms.map((a) => [
        a.label,
        signed(a.mean),
        ...(spread ? [a.sd === undefined ? 'not given' : size(a.sd)] : []),
        count(a.size),
      ]),
    },
    picture: {
      kind: 'bars',
      min: result.min,
      max: result.max,
      bars: result.arms.map((a) => ({ label: a.label, value: a.mean })),
    },
  }
}
