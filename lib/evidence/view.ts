/** One finding, many views: the sentence, the table and the data of the picture, from one record. */
import type { Finding } from '../content/schema'
import { type Share, share, shareOfCount, show, signed } from './numbers'

export type Table = { head: string[]; rows: string[][] }
export type PeoplePicture = {
  kind: 'people'
  groups: { label: string; per100: number }[]
  good: boolean | null
}
export type IntervalPicture = {
  kind: 'interval'
  value: number
  low: number
  high: number
  noEffect: number
  leftLabel: string
  rightLabel: string
  noticeable?: number
}
export type BarsPicture = { kind: 'bars'; min: number; max: number; bars: { label: string; value: number }[] }
export type LinesPicture = {
  kind: 'lines'
  min: number
  max: number
  lines: { label: string; points: { when: string; value: number }[] }[]
}
export type Picture = PeoplePicture | IntervalPicture | BarsPicture | LinesPicture

export type FindingView = {
  /** the numbers alone, for tables: "69 v 19 of 100" */
  headline: string
  sentences: string[]
  table: Table
  picture: Picture
}

/** Everything that is drawn or said of a finding; one without a comparison says why. */
export function viewOf(finding: Finding): FindingView {
  const view = viewOfResult(finding)
  const reason = finding.noComparatorReason
  return reason ? { ...view, sentences: [...view.sentences, reason] } : view
}

function viewOfResult(finding: Finding): FindingView {
  const { result } = finding
  switch (result.kind) {
    case 'counts':
      return people(
        finding,
        result,
        result.arms.map((a) => ({ ...a, share: shareOfCount(a.events, a.size) })),
      )
    case 'per100':
      return people(
        finding,
        result,
        result.arms.map((a) => ({ ...a, share: share(a.per100) })),
      )
    case 'means':
      return means(result)
    case 'estimate':
      return estimate(finding, result)
    case 'series':
      return series(result)
  }
}

type Result<Kind extends Finding['result']['kind']> = Extract<Finding['result'], { kind: Kind }>
type PeopleArm = { label: string; who: string; share: Share; events?: number; size?: number | undefined }

function people(finding: Finding, words: { verb: string; echo: string }, arms: PeopleArm[]): FindingView {
  const about = (s: Share) => (s.exact ? String(s.per100) : `about ${s.per100}`)
  const sentences = arms.map((arm, i) =>
    i === 0
      ? `Out of 100 ${arm.who}, ${about(arm.share)} ${words.verb}.`
      : `Out of 100 ${arm.who}, ${about(arm.share)} ${words.echo}.`,
  )
  const [first, second] = arms
  if (first && second && arms.length === 2 && finding.comparator !== null)
    sentences.push(difference(first, second))
  const counted = arms.some((a) => a.size !== undefined)
  return {
    headline: `${arms.map((a) => a.share.per100).join(' v ')} of 100`,
    sentences,
    table: {
      head: ['Group', 'Out of 100', ...(counted ? ['People counted'] : [])],
      rows: arms.map((a) => [a.label, String(a.share.per100), ...(counted ? [countedText(a)] : [])]),
    },
    picture: {
      kind: 'people',
      groups: arms.map((a) => ({ label: a.label, per100: a.share.per100 })),
      good: finding.better === 'more' ? true : finding.better === 'fewer' ? false : null,
    },
  }
}

function countedText(arm: PeopleArm): string {
  if (arm.size === undefined) return 'not given'
  return arm.events === undefined
    ? arm.size.toLocaleString('en-US')
    : `${arm.events.toLocaleString('en-US')} of ${arm.size.toLocaleString('en-US')}`
}

function difference(first: PeopleArm, second: PeopleArm): string {
  const gap = first.share.per100 - second.share.per100
  if (gap === 0) return 'In whole people out of 100 that is no difference.'
  const about = first.share.exact && second.share.exact ? '' : 'about '
  return `That is ${about}${Math.abs(gap)} ${gap > 0 ? 'more' : 'fewer'} out of 100.`
}

function means(result: Result<'means'>): FindingView {
  const parts = result.arms.map((a) => `${signed(a.mean)} in ${a.who}`)
  return {
    headline: `${result.arms.map((a) => signed(a.mean)).join(' v ')} ${result.unit}`,
    sentences: [`On average, ${result.quantity} was ${parts.join(' and ')} (${result.unit}).`],
    table: {
      head: ['Group', `Average (${result.unit})`, 'People counted'],
      rows: result.arms.map((a) => [
        a.label,
        signed(a.mean),
        a.size ? a.size.toLocaleString('en-US') : 'not given',
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

function estimate(finding: Finding, result: Result<'estimate'>): FindingView {
  const noEffect = result.measure === 'ratio' ? 1 : 0
  const holdsNoEffect = result.low <= noEffect && result.high >= noEffect
  const ending = holdsNoEffect
    ? ' That range includes no difference.'
    : ' That range does not include "no difference".'
  const versus = finding.comparator ?? 'the starting point'
  const main =
    result.measure === 'ratio'
      ? `With ${finding.intervention}, ${result.quantity} was ${show(result.value)} times that with ${versus}.`
      : result.value === 0
        ? `On average, ${result.quantity} was the same with ${finding.intervention} and with ${versus}.`
        : `On average, ${result.quantity} was ${show(result.value)} ${result.unit} ${result.value < 0 ? 'lower' : 'higher'} with ${finding.intervention} than with ${versus}.`
  const range =
    result.measure === 'ratio'
      ? `The true figure may lie between ${show(result.low)} and ${show(result.high)} times.`
      : `The true difference may lie between ${side(result.low)} and ${side(result.high)}.`
  return {
    headline: `${signed(result.value)} (${signed(result.low)} to ${signed(result.high)})${result.unit ? ` ${result.unit}` : ''}`,
    sentences: [main, range + ending],
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
      leftLabel: `lower with ${short(finding)}`,
      rightLabel: `higher with ${short(finding)}`,
      ...(result.noticeable ? { noticeable: result.noticeable.value } : {}),
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

function series(result: Result<'series'>): FindingView {
  const point = (p: { when: string; value: number; size?: number | undefined }) =>
    `${signed(p.value)} at "${p.when}"${p.size ? ` (${p.size.toLocaleString('en-US')} people)` : ''}`
  return {
    headline: result.lines.map((l) => l.points.map((p) => signed(p.value)).join(' → ')).join(' v '),
    sentences: result.lines.map(
      (line) =>
        `${line.label}: ${result.quantity} was ${line.points.map(point).join(', then ')} (${result.unit}).`,
    ),
    table: {
      head: ['Group', 'When', `Value (${result.unit})`, 'People counted'],
      rows: result.lines.flatMap((line) =>
        line.points.map((p) => [
          line.label,
          p.when,
          signed(p.value),
          p.size ? p.size.toLocaleString('en-US') : 'not given',
        ]),
      ),
    },
    picture: { kind: 'lines', min: result.min, max: result.max, lines: result.lines },
  }
}
