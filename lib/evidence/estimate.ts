/** A published estimate of a difference or a ratio, with its range. */
import { words } from '../../words'
import type { Finding } from '../content/schema'
import { signed, size } from './numbers'
import type { Result, ResultView } from './view-types'

export function estimate(finding: Finding, result: Result<'estimate'>): ResultView {
  const noEffect = result.measure === 'ratio' ? 1 : 0
  const holdsNoEffect = result.low <= noEffect && result.high >= noEffect
  const chance = holdsNoEffect && size(result.value) !== size(noEffect)
  const ending = holdsNoEffect ? words.grammar.estimate.includesNone : words.grammar.estimate.excludesNone
  const { short, gap, main, range } =
    result.measure === 'ratio' ? ratio(finding, result) : difference(finding, result)
  return {
    headline: words.grammar.ofQuantity(result.quantity, short),
    result: [main],
    notes: [`${range} ${ending}`, ...(result.noticeable ? [result.noticeable.why] : [])],
    chance,
    table: {
      head: words.grammar.estimate.heads,
      rows: [
        [finding.outcome, signed(result.value), signed(result.low), signed(result.high), `${result.level}%`],
      ],
    },
    picture: {
      kind: 'interval',
      shown: size(result.value),
      side: words.grammar.estimate.sideOf(gap),
      harm: finding.kindOfOutcome === 'harm',
      value: result.value,
      low: result.low,
      high: result.high,
      noEffect,
      leftLabel: words.grammar.estimate.lowerWith(drug(finding), judged(finding, 'lower')),
      rightLabel: words.grammar.estimate.higherWith(drug(finding), judged(finding, 'higher')),
      ...(result.scale ? { span: result.scale.max - result.scale.min } : {}),
      ...(result.noticeable ? { noticeable: Math.abs(result.noticeable.value) } : {}),
    },
  }
}

type Words = {
  /** "1.83 points lower than with placebo" */
  short: string
  /** the estimate alone: "1.83 points lower" */
  gap: string
  main: string
  range: string
}

function ratio(finding: Finding, { quantity, value, low, high }: Result<'estimate'>): Words {
  const times = words.grammar.estimate.times(size(value))
  return {
    short: words.grammar.estimate.timesWith(times, comparison(finding)),
    gap: words.grammar.estimate.timesOf(times),
    main: words.grammar.estimate.ratio(finding.intervention, quantity, times, comparison(finding)),
    range: words.grammar.estimate.ratioRange(size(low), size(high)),
  }
}

function difference(finding: Finding, { quantity, unit, value, low, high }: Result<'estimate'>): Words {
  const none = size(value) === '0'
  const gap = side(value, unit)
  return {
    short: none ? gap : words.grammar.estimate.than(gap, comparison(finding)),
    gap,
    main: none
      ? words.grammar.estimate.same(quantity, finding.intervention, comparison(finding))
      : words.grammar.estimate.difference(quantity, gap, finding.intervention, comparison(finding)),
    range: words.grammar.estimate.range(side(low), side(high)),
  }
}

/** Whether a side is the better one, or the worse of a harm. */
function judged({ better, kindOfOutcome }: Finding, side: 'lower' | 'higher'): 'better' | 'worse' | null {
  if (better === side) return 'better'
  return kindOfOutcome === 'harm' && better !== 'neither' ? 'worse' : null
}

function comparison({ comparator }: Finding): string {
  return comparator ?? words.grammar.estimate.startingPoint
}

/** "15.79 points lower" */
function side(value: number, unit?: string): string {
  if (size(value) === '0') return words.grammar.estimate.noDifference
  const far = unit ? `${size(value)} ${unit}` : size(value)
  return value < 0 ? words.grammar.estimate.lower(far) : words.grammar.estimate.higher(far)
}

function drug(finding: Finding): string {
  return /esketamine/i.test(finding.intervention)
    ? words.grammar.estimate.drugs.esketamine
    : /ketamine/i.test(finding.intervention)
      ? words.grammar.estimate.drugs.ketamine
      : words.grammar.estimate.drugs.other
}
