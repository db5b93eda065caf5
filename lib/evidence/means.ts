/** Averages of groups. */
import { language, words } from '../../words'
import type { Finding } from '../content/schema'
import { count, signed, size } from './numbers'
import { rough } from './rough'
import type { Result, ResultView } from './view-types'

export function means({ people }: Finding, result: Result<'means'>): ResultView {
  const average = result.average ?? 'mean'
  const spread = result.arms.some((a) => a.sd !== undefined)
  const parts = result.arms.map((a) => words.grammar.means.part(signed(a.mean), a.who))
  return {
    headline: words.grammar.groups(
      result.arms.map(({ label, mean }, i) => ({
        name: label,
        value: i === 0 ? words.grammar.measured(label, signed(mean), result.unit) : signed(mean),
      })),
    ),
    result: [words.grammar.means.sentence[average](result.quantity, language.list(parts), result.unit)],
    notes: rough(
      'average',
      result.arms.map((a) => a.size),
      people,
    ),
    table: {
      head: [
        words.grammar.group,
        words.grammar.means.head[average](result.unit),
        ...(spread ? [words.grammar.means.spread] : []),
        words.grammar.counted,
      ],
      rows: result.arms.map((a) => [
        a.label,
        signed(a.mean),
        ...(spread ? [a.sd === undefined ? words.grammar.notGiven : size(a.sd)] : []),
        count(a.size),
      ]),
    },
    picture: {
      kind: 'bars',
      unit: result.unit,
      min: result.min,
      max: result.max,
      bars: result.arms.map((a) => ({ label: a.label, value: a.mean })),
    },
  }
}
