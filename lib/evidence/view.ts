/** One finding, many views: the sentence, the table and the data of the picture, from one record. */
import type { Finding } from '../content/schema'
import { type Share, share, shareOfCount, show, signed } from './numbers'

export type Table = { head: string[]; rows: string[][] }
export type PeoplePicture = {
  kind: 'people'
  groups: { label: string; per100: number; shown: string }[]
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
  /** width of the band around no effect in which a change is too small to notice */
  noticeable?: number
}
export type BarsPicture = { kind: 'bars'; min: number; max: number; bars: { label: string; value: number }[] }
export type LinesPicture = {
  kind: 'lines'
  unit: string
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
type Said = { verb: string; echo: 'did' | 'were' | 'had' }
type PeopleArm = { label: string; who: string; share: Share; events?: number; size?: number | undefined }

function people(finding: Finding, words: Said, arms: PeopleArm[]): FindingView {
  const [first, second] = arms
  const compared = first && second && arms.length === 2 && finding.comparator !== null
  const helped = finding.kindOfOutcome === 'benefit' && finding.better === 'more'
  const counted = arms.some((a) => a.size !== undefined)
  return {
    headline: `${arms.map((a) => a.share.shown).join(' v ')} of 100`,
    sentences: [
      ...arms.map(
        (a, i) =>
          `Out of 100 ${a.who}, ${about(a.share)}${a.share.shown} ${i === 0 ? words.verb : words.echo}.`,
      ),
      ...(compared ? [difference(first, second)] : []),
      ...(helped && first ? [others(first, words)] : []),
    ],
    table: {
      head: ['Group', 'Out of 100', ...(counted ? ['People counted'] : [])],
      rows: arms.map((a) => [a.label, a.share.shown, ...(counted ? [countedText(a)] : [])]),
    },
    picture: {
      kind: 'people',
      groups: arms.map(({ label, share: { per100, shown } }) => ({ label, per100, shown })),
      good: finding.better === 'more' ? true : finding.better === 'fewer' ? false : null,
    },
  }
}

/** "about " before a number that was rounded; "fewer than 1" says so itself. */
function about({ exact, shown, per100 }: Share): string {
  return exact || shown !== String(per100) ? '' : 'about '
}

/** How many a benefit did not reach. */
function others({ who, share: s }: PeopleArm, { echo }: Said): string {
  const start = s.exact ? '' : 'About '
  return `${start}${100 - s.per100} of the 100 ${who} ${echo === 'were' ? 'were' : 'did'} not.`
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
  const rounded = first.share.exact && second.share.exact ? '' : 'about '
  return `That is ${rounded}${Math.abs(gap)} ${gap > 0 ? 'more' : 'fewer'} out of 100.`
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

function series(result: Result<'series'>): FindingView {
  return {
    headline: result.lines.map((l) => l.points.map((p) => signed(p.value)).join(' → ')).join(' v '),
    sentences: [
      `Over time, ${result.quantity} was as follows (${result.unit}).`,
      ...result.lines.map(lineSentence),
    ],
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
    picture: {
      kind: 'lines',
      unit: result.unit,
      min: result.min,
      max: result.max,
      lines: result.lines,
    },
  }
}

/** "Ketamine (18 people): 50 (before), 65 (24 hours) and 69 (5 days)." A size that changes stands with its value. */
function lineSentence({ label, points }: Result<'series'>['lines'][number]): string {
  const counted = (size: number | undefined) => (size ? `${size.toLocaleString('en-US')} people` : '')
  const sizes = new Set(points.map((p) => counted(p.size)))
  const [same = ''] = sizes.size === 1 ? sizes : []
  const values = points.map((p) => {
    const beside = [p.when.charAt(0).toLowerCase() + p.when.slice(1), same ? '' : counted(p.size)]
    return `${signed(p.value)} (${beside.filter(Boolean).join(', ')})`
  })
  return `${label}${same && ` (${same})`}: ${values.slice(0, -1).join(', ')} and ${values.at(-1)}.`
}
