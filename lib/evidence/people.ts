/** People out of 100 who had an outcome, from counts or shares. */
import type { Finding } from '../content/schema'
import { count, type Share } from './numbers'
import type { FindingView } from './view-types'

/** The words of the result: "had less pain", and how the next group is told: "did". */
type Said = { verb: string; echo: 'did' | 'were' | 'had' }
type PeopleArm = { label: string; who: string; share: Share; events?: number; size?: number | undefined }

export function people(finding: Finding, words: Said, arms: PeopleArm[]): FindingView {
  const [first, second] = arms
  const compared = first && second && arms.length === 2 && finding.comparator !== null
  const helped = finding.kindOfOutcome === 'benefit' && finding.better === 'more'
  const counted = arms.some((a) => a.size !== undefined)
  return {
    headline: `${arms.map((a) => `${a.label} ${a.share.shown}`).join('; ')} out of 100`,
    sentences: [
      ...arms.map(
        (a, i) =>
          `Out of 100 ${a.who}, ${told(a.share.shown, a.share.exact)} ${i === 0 ? words.verb : words.echo}.`,
      ),
      ...(compared ? [difference(first, second)] : []),
      ...(helped && first ? [others(first, words)] : []),
      ...smallGroups(arms),
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

/** A number of people as a sentence says it: "41", "about 23", "fewer than 1". */
function told(shown: string, exact: boolean): string {
  return exact || /than/.test(shown) ? shown : `about ${shown}`
}

/** How many a benefit did not reach. */
function others({ who, share: { rest, exact } }: PeopleArm, { echo }: Said): string {
  if (rest === '0') return `All of the 100 ${who} ${echo === 'were' ? 'were' : 'did'}.`
  const number = told(rest, exact)
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} of the 100 ${who} ${echo === 'were' ? 'were' : 'did'} not.`
}

const smallGroup = 25

/** Few people make a share out of 100 look more exact than it is. */
function smallGroups(arms: PeopleArm[]): string[] {
  const sizes = arms.flatMap(({ size }) => size ?? [])
  if (sizes.length < arms.length || !sizes.some((size) => size < smallGroup)) return []
  const [share, come] = arms.length === 1 ? ['This share comes', 'it is'] : ['These shares come', 'they are']
  return [`${share} from ${new Intl.ListFormat('en-US').format(sizes.map(count))} people, so ${come} rough.`]
}

function countedText(arm: PeopleArm): string {
  return arm.events === undefined ? count(arm.size) : `${count(arm.events)} of ${count(arm.size)}`
}

function difference(first: PeopleArm, second: PeopleArm): string {
  const gap = first.share.per100 - second.share.per100
  if (gap === 0)
    return first.share.shown === second.share.shown
      ? 'In whole people out of 100 that is no difference.'
      : 'The difference is about 1 out of 100, or less.'
  const rounded = first.share.exact && second.share.exact ? '' : 'about '
  return `That is ${rounded}${Math.abs(gap)} ${gap > 0 ? 'more' : 'fewer'} out of 100.`
}
