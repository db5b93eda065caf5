/** Values over time, one line a group. */
import { words } from '../../words'
import type { Finding } from '../content/schema'
import { count, signed } from './numbers'
import { rough } from './rough'
import type { Result, ResultView } from './view-types'

export function series({ people }: Finding, result: Result<'series'>): ResultView {
  return {
    headline: ends(result),
    result: [title(result)],
    notes: [...result.lines.map(lineSentence), ...rough('value', result.lines.map(smallest), people)],
    table: {
      head: [
        words.grammar.group,
        words.grammar.series.when,
        words.grammar.series.head(result.unit),
        words.grammar.counted,
      ],
      rows: result.lines.flatMap((line) =>
        line.points.map((p) => [line.label, p.when, signed(p.value), count(p.size)]),
      ),
    },
    picture: {
      kind: 'lines',
      unit: result.unit,
      min: result.min,
      max: result.max,
      lines: result.lines,
    },
  }
}

/** People at the moment with the fewest, where all moments give them. */
function smallest({ points }: Result<'series'>['lines'][number]): number | undefined {
  const sizes = points.flatMap((p) => p.size ?? [])
  return sizes.length === points.length ? Math.min(...sizes) : undefined
}

/** "Pain relief (points out of 100), before to 5 days: Ketamine 50 to 69; Placebo 58 to 50." */
function title({ quantity, unit, lines }: Result<'series'>): string {
  const when = (which: 0 | -1) => lowerFirst(lines[0]?.points.at(which)?.when ?? '')
  const changes = lines.map(({ label, points }) =>
    words.grammar.series.change(label, signed(points[0]?.value ?? 0), signed(points.at(-1)?.value ?? 0)),
  )
  return words.grammar.series.sentence(quantity, unit, when(0), when(-1), changes)
}

/** The first and the last moment: "Ketamine 8 people (15 minutes), then 2 (8 weeks); Placebo 3, then 2". */
function ends({ lines, unit }: Result<'series'>): string {
  const { later, at } = words.grammar.series
  return words.grammar.groups(
    lines.map(({ label, points }, i) => {
      const when = (which: 0 | -1) => lowerFirst(points.at(which)?.when ?? '')
      const [from, to] = [signed(points[0]?.value ?? 0), signed(points.at(-1)?.value ?? 0)]
      const value =
        i === 0
          ? later(at(words.grammar.measured(label, from, unit), when(0)), at(to, when(-1)))
          : later(from, to)
      return { name: label, value }
    }),
  )
}

/** "Before" becomes "before"; "ICU day 1" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** "Ketamine (18 people): 50 (before), 65 (24 hours) and 69 (5 days)." A size that changes stands with its value. */
function lineSentence({ label, points }: Result<'series'>['lines'][number]): string {
  const counted = (size: number | undefined) => (size ? words.grammar.series.people(count(size)) : '')
  const sizes = new Set(points.map((p) => counted(p.size)))
  const [same = ''] = sizes.size === 1 ? sizes : []
  const values = points.map((p) => {
    const beside = [lowerFirst(p.when), same ? '' : counted(p.size)]
    return `${signed(p.value)} (${beside.filter(Boolean).join(', ')})`
  })
  return words.grammar.series.line(label, same, values)
}
