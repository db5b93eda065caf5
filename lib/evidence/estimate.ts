/** A published estimate of a difference or a ratio, with its range. */
import type { Finding } from '../content/schema'
import { signed, size } from './numbers'
import type { FindingView, Result } from './view-types'

export function estimate(finding: Finding, result: Result<'estimate'>): FindingView {
  const noEffect = result.measure === 'ratio' ? 1 : 0
  const holdsNoEffect = result.low <= noEffect && result.high >= noEffect
  const ending = holdsNoEffect
    ? ' That range includes no difference.'
    : ' That range does not include "no difference".'
  const { gap, main, range } =
    result.measure === 'ratio' ? ratio(finding, result) : difference(finding, result)
  return {
    headline: holdsNoEffect && gap !== noGap ? `${gap}, may be chance` : gap,
    sentences: [main, range + ending, ...(result.noticeable ? [result.noticeable.why] : [])],
    table: {
      head: ['Result', 'Estimate', 'Lower end', 'Upper end', 'Range covers'],
      rows: [
        [finding.outcome, signed(result.value), signed(result.low), signed(result.high), `${result.level}%`],
      ],
    },
    picture: {
      kind: 'interval',
      value: result.value,
      low: result.low,
      high: result.high,
      noEffect,
      leftLabel: `lower with ${short(finding)}${finding.better === 'lower' ? ' (better)' : ''}`,
      rightLabel: `higher with ${short(finding)}${finding.better === 'higher' ? ' (better)' : ''}`,
      ...(result.noticeable ? { noticeable: Math.abs(result.noticeable.value) } : {}),
    },
  }
}

type Words = { /** the estimate in few words */ gap: string; main: string; range: string }

function ratio(finding: Finding, { quantity, value, low, high }: Result<'estimate'>): Words {
  const times = `${size(value)} times that`
  return {
    gap: `${times} of the comparison`,
    main: `With ${finding.intervention}, ${quantity} was ${times} with ${comparison(finding)}.`,
    range: `The true figure may lie between ${size(low)} and ${size(high)} times.`,
  }
}

const noGap = 'no difference'

function difference(finding: Finding, { quantity, unit, value, low, high }: Result<'estimate'>): Words {
  const none = size(value) === '0'
  const gap = none ? noGap : `${size(value)} ${unit} ${value < 0 ? 'lower' : 'higher'}`
  return {
    gap,
    main: none
      ? `On average, ${quantity} was the same with ${finding.intervention} and with ${comparison(finding)}.`
      : `On average, ${quantity} was ${gap} with ${finding.intervention} than with ${comparison(finding)}.`,
    range: `The true difference may lie between ${side(low)} and ${side(high)}.`,
  }
}

function comparison({ comparator }: Finding): string {
  return comparator ?? 'the starting point'
}

function side(value: number): string {
  return size(value) === '0' ? noGap : `${size(value)} ${value < 0 ? 'lower' : 'higher'}`
}

function short(finding: Finding): string {
  return /esketamine/i.test(finding.intervention)
    ? 'esketamine'
    : /ketamine/i.test(finding.intervention)
      ? 'ketamine'
      : 'treatment'
}
