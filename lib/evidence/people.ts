/** People who had an outcome: out of 100, from counts or shares; in small groups as the people they are. */
import { words } from '../../words'
import type { Finding } from '../content/schema'
import { count, type Share } from './numbers'
import { rough } from './rough'
import type { PeoplePicture, Result, ResultView } from './view-types'

/** The words of the result: "had less pain", and how the next group is told: "did". */
type Said = { verb: string; echo: 'did' | 'were' | 'had' }
type PeopleArm = { label: string; who: string; share: Share; events?: number; size?: number | undefined }

export function people(finding: Finding, said: Said, arms: PeopleArm[]): ResultView {
  const [first, second] = arms
  const compared = first && second && arms.length === 2 && finding.comparator !== null
  const counted = arms.some((a) => a.size !== undefined)
  return {
    headline: inShort(said, arms, ({ share }) => words.grammar.people.of(share.shown, 100)),
    result: arms.map((a, i) =>
      words.grammar.share.sentence(
        a.who,
        told(a.share.shown, a.share.exact),
        i === 0 ? said.verb : said.echo,
      ),
    ),
    notes: [
      ...(compared ? [difference(first, second)] : []),
      ...(first ? others(finding, said, first.who, told(first.share.rest, first.share.exact), 100) : []),
      ...rough(
        'share',
        arms.map((a) => a.size),
        finding.people,
      ),
    ],
    table: {
      head: [words.grammar.group, words.grammar.share.head, ...(counted ? [words.grammar.counted] : [])],
      rows: arms.map((a) => [a.label, a.share.shown, ...(counted ? [countedText(a)] : [])]),
    },
    picture: {
      kind: 'people',
      groups: arms.map(({ label, share: { per100, shown } }) => ({ label, filled: per100, of: 100, shown })),
      ...legend(said),
      good: goodOf(finding),
    },
  }
}

/** Counts in small groups, where a share out of 100 would look more exact than it is. */
export function fewPeople(finding: Finding, said: Said, arms: Result<'counts'>['arms']): ResultView {
  const [first] = arms
  return {
    headline: inShort(
      said,
      arms,
      (a) => words.grammar.people.of(a.events, a.size),
      words.grammar.people.ofPeople,
    ),
    result: arms.map((a, i) =>
      words.grammar.people.sentence(a.size, a.who, a.events, i === 0 ? said.verb : said.echo),
    ),
    notes: [
      ...(first ? others(finding, said, first.who, String(first.size - first.events), first.size) : []),
      ...rough(
        'count',
        arms.map((a) => a.size),
        finding.people,
      ),
    ],
    table: {
      head: [words.grammar.group, words.grammar.people.head, words.grammar.counted],
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
      ...legend(said),
      good: goodOf(finding),
    },
  }
}

/**
 * "Ketamine 71 of 100; Placebo 6 of 100". One group alone says whom and what it counts: "10 of 100 people with long-term use had liver injury".
 * @param besides what groups with a name count, where that can be said
 */
function inShort<Arm extends { label: string; who: string }>(
  { verb }: Said,
  arms: Arm[],
  of: (arm: Arm) => string,
  besides = (of: string) => of,
): string {
  const [only] = arms
  return only && arms.length === 1
    ? words.grammar.people.ofWhom(of(only), only.who, verb)
    : words.grammar.groups(arms.map((arm) => ({ name: arm.label, value: besides(of(arm)) })))
}

function legend({ verb, echo }: Said): Pick<PeoplePicture, 'yes' | 'no'> {
  return { yes: verb, no: words.grammar.share.no(didOf(echo)) }
}

const didOf = (echo: Said['echo']) => (echo === 'were' ? 'were' : 'did')

function goodOf({ better }: Finding): PeoplePicture['good'] {
  return better === 'more' ? true : better === 'fewer' ? false : null
}

/** A number of people as a sentence says it: "41", "about 23", "fewer than 1". */
function told(shown: string, exact: boolean): string {
  return exact || !/^\d+$/.test(shown) ? shown : words.grammar.about(shown)
}

/** How many a benefit did not reach. */
function others(finding: Finding, { echo }: Said, who: string, rest: string, of: number): string[] {
  if (finding.kindOfOutcome !== 'benefit' || finding.better !== 'more') return []
  const did = didOf(echo)
  return [
    rest === '0' ? words.grammar.share.allOf(of, who, did) : words.grammar.share.notOf(rest, of, who, did),
  ]
}

function countedText(arm: PeopleArm): string {
  return arm.events === undefined
    ? count(arm.size)
    : words.grammar.people.of(count(arm.events), count(arm.size))
}

function difference(first: PeopleArm, second: PeopleArm): string {
  const gap = first.share.per100 - second.share.per100
  if (gap === 0)
    return first.share.shown === second.share.shown
      ? words.grammar.share.same
      : words.grammar.share.almostSame
  const told = String(Math.abs(gap))
  const exact = first.share.exact && second.share.exact
  return words.grammar.share.gap(exact ? told : words.grammar.about(told), gap > 0)
}
