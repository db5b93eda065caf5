/** People who had an outcome: out of 100, from counts or shares; in small groups as the people they are. */
import type { Finding } from '../content/schema'
import { count, type Share } from './numbers'
import { rough } from './rough'
import type { FindingView, PeoplePicture, Result } from './view-types'

/** The words of the result: "had less pain", and how the next group is told: "did". */
type Said = { verb: string; echo: 'did' | 'were' | 'had' }
type PeopleArm = { label: string; who: string; share: Share; events?: number; size?: number | undefined }

export function people(finding: Finding, words: Said, arms: PeopleArm[]): FindingView {
  const [first, second] = arms
  const compared = first && second && arms.length === 2 && finding.comparator !== null
  const counted = arms.some((a) => a.size !== undefined)
  return {
    headline: `${arms.map((a) => `${a.label} ${a.share.shown}`).join('; ')} out of 100`,
    sentences: [
      ...arms.map(
        (a, i) =>
          `Out of 100 ${a.who}, ${told(a.share.shown, a.share.exact)} ${i === 0 ? words.verb : words.echo}.`,
      ),
      ...(compared ? [difference(first, second)] : []),
      ...(first ? others(finding, words, first.who, told(first.share.rest, first.share.exact), 100) : []),
      ...rough(
        'share',
        arms.map((a) => a.size),
        finding.people,
      ),
    ],
    table: {
      head: ['Group', 'Out of 100', ...(counted ? ['People counted'] : [])],
      rows: arms.map((a) => [a.label, a.share.shown, ...(counted ? [countedText(a)] : [])]),
    },
    picture: {
      kind: 'people',
      groups: arms.map(({ label, share: { per100, shown } }) => ({ label, filled: per100, of: 100, shown })),
      good: goodOf(finding),
    },
  }
}

/** Counts in small groups, where a share out of 100 would look more exact than it is. */
export function fewPeople(finding: Finding, words: Said, arms: Result<'counts'>['arms']): FindingView {
  const [first] = arms
  return {
    headline: `${arms.map((a) => `${a.label} ${a.events} of ${a.size}`).join('; ')} people`,
    sentences: [
      ...arms.map((a, i) => {
        const said = i === 0 ? words.verb : words.echo
        return `Of ${a.size} ${a.who}, ${a.events || 'none'} ${a.events === 1 ? said.replace(/^were\b/, 'was') : said}.`
      }),
      ...(first ? others(finding, words, first.who, String(first.size - first.events), first.size) : []),
      ...rough(
        'count',
        arms.map((a) => a.size),
      ),
    ],
    table: {
      head: ['Group', 'People with this outcome', 'People counted'],
      rows: arms.map((a) => [a.label, count(a.events), count(a.size)]),
    },
    picture: {
      kind: 'people',
      groups: arms.map(({ label, events, size }) => ({
        label,
        filled: events,
        of: size,
        shown: String(events),
      })),
      good: goodOf(finding),
    },
  }
}

function goodOf({ better }: Finding): PeoplePicture['good'] {
  return better === 'more' ? true : better === 'fewer' ? false : null
}

/** A number of people as a sentence says it: "41", "about 23", "fewer than 1". */
function told(shown: string, exact: boolean): string {
  return exact || /than/.test(shown) ? shown : `about ${shown}`
}

/** How many a benefit did not reach. */
function others(finding: Finding, { echo }: Said, who: string, rest: string, of: number): string[] {
  if (finding.kindOfOutcome !== 'benefit' || finding.better !== 'more') return []
  const said = echo === 'were' ? 'were' : 'did'
  if (rest === '0') return [`All of the ${of} ${who} ${said}.`]
  return [`${rest.charAt(0).toUpperCase()}${rest.slice(1)} of the ${of} ${who} ${said} not.`]
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
