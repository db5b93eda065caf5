/** A published estimate of a difference or a ratio, with its range. */
import type { Finding } from '../content/schema'
import { show, signed } from './numbers'
import type { FindingView, Result } from './view-types'

export function estimate(finding: Finding, result: Result<'estimate'>): FindingView {
  const noEffect = result.measure === 'ratio' ? 1 : 0
  const holdsNoEffect = result.low <= noEffect && result.high >= noEffect
  const ending = holdsNoEffect
    ? ' That range includes no difference.'
    : ' That range does not include "no difference".'
  const versus = finding.comparator ?? 'the starting point'
  const gap =
    result.measure === 'ratio'
      ? `${show(result.value)} times that of the comparison`
      : `${show(result.value)} ${result.unit} ${result.value < 0 ? 'lower' : 'higher'}`
  const main =
    result.measure === 'ratio'
      ? `With ${finding.intervention}, ${result.quantity} was ${show(result.value)} times that with ${versus}.`
      : result.value === 0
        ? `On average, ${result.quantity} was the same with ${finding.intervention} and with ${versus}.`
        : `On average, ${result.quantity} was ${gap} with ${finding.intervention} than with ${versus}.`
  const range =
    result.measure === 'ratio'
      ? `The true figure may lie between ${show(result.low)} and ${show(result.high)} times.`
      : `The true difference may lie between ${side(result.low)} and ${side(result.high)}.`
  return {
    headline: `${gap}${holdsNoEffect ? ', may be chance' : ''}`,
    sentences: [main, range + ending, ...(result.noticeable ? [result.noticeable.why] : [])],
    table: {
      head: ['Estimate', 'Lower end', 'Upper end', 'Range covers'],
      rows: [[signed(result.value), signed(result.low), signed(result.high), `${result.level}%`]],
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

function side(value: number): string {
  return value === 0 ? 'no difference' : `${show(value)} ${value < 0 ? 'lower' : 'higher'}`
}

function short(finding: Finding): string {
  return /esketamine/i.test(finding.intervention)
    ? 'esketamine'
    : /ketamine/i.test(finding.intervention)
      ? 'ketamine'
      : 'treatment'
}
