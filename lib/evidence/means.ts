/** Averages of groups. */
import { count, signed } from './numbers'
import type { FindingView, Result } from './view-types'

export function means(result: Result<'means'>): FindingView {
  const parts = result.arms.map((a) => `${signed(a.mean)} in ${a.who}`)
  return {
    headline: `${result.arms.map((a) => signed(a.mean)).join(' against ')} ${result.unit}`,
    sentences: [`On average, ${result.quantity} was ${parts.join(' and ')} (${result.unit}).`],
    table: {
      head: ['Group', `Average (${result.unit})`, 'People counted'],
      rows: result.arms.map((a) => [a.label, signed(a.mean), count(a.size)]),
    },
    picture: {
      kind: 'bars',
      min: result.min,
      max: result.max,
      bars: result.arms.map((a) => ({ label: a.label, value: a.mean })),
    },
  }
}
