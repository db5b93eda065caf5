/** Averages of groups. */
import { language, words } from '../../words'
import type { Finding } from '../content/schema'
import { count, signed, size } from './numbers'
import { rough } from './rough'
import type { Result, ResultView } from './view-types'

export function means({ people }: Finding, result: Result<'means'>): ResultView {
  const spread = result.arms.some((a) => a.sd !== undefined)
  const parts = result.arms.map((a) => words.grammar.means.part(signed(a.mean), a.who))
  return {
    headline: `${result.arms.map((a) => `${a.label} ${signed(a.mean)}`).join('; ')} ${result.unit}`,
    result: [words.grammar.means.sentence(result.quantity, language.list(parts), result.unit)],
    notes: rough(
      'average',
      result.arms.map((a) => a.size),
      people,
    ),
    table: {
      head: [
        words.grammar.group,
        words.grammar.means.head(result.unit),
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
