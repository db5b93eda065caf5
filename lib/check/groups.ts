/** Which group of a study a number belongs to, as the words beside it and the order of numbers tell. */
import type { FindingResult } from '../content/schema'

/** Words of each group that no other group of the study has. */
export type Names = readonly ReadonlySet<string>[]

/** The numbers of each kind, one a group: events, sizes, averages, values at a moment. An estimate has no groups. */
export function measures(result: FindingResult): (number | undefined)[][] {
  switch (result.kind) {
    case 'counts':
      return [result.arms.map((a) => a.events), result.arms.map((a) => a.size)]
    case 'per100':
      return [result.arms.map((a) => a.per100), result.arms.map((a) => a.size)]
    case 'means':
      return [result.arms.map((a) => a.mean), result.arms.map((a) => a.sd), result.arms.map((a) => a.size)]
    case 'series':
      return (result.lines[0]?.points ?? []).flatMap((_, i) => [
        result.lines.map(({ points }) => points[i]?.value),
        result.lines.map(({ points }) => points[i]?.size),
      ])
    case 'estimate':
      return []
  }
}

const commonWords = new Set(
  'a an the of with and or in on to for at by who had have has that this was were it as from after plus people person adult group'.split(
    ' ',
  ),
)
/** What is the same in other words: what a comparison is made of, forms of one drug. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:dummy|salt|saline)\b/g, 'placebo'],
  [/\b(?:es|ar)ketamine\b/g, 'ketamine'],
  [/\bsublingual\b/g, 'under the tongue'],
  [/\bno\b/g, 'without'],
  [/\bone\b/g, '1'],
  [/\bthree\b/g, '3'],
  [/(?<=\p{L}{3})s\b/gu, ''],
]

/** Lower case, singular, one word for what is the same. */
function normal(text: string): string {
  return sameWords.reduce((plain, [pattern, word]) => plain.replace(pattern, word), text.toLowerCase())
}

/** The words of a text that tell something, in one spelling. */
export function wordsOf(text: string): Set<string> {
  const words = normal(text).match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.filter((word) => !commonWords.has(word)))
}

/** @param descriptions label and people of each group */
export function namesOf(descriptions: readonly string[]): Names {
  const all = descriptions.map(wordsOf)
  return all.map((own, i) => {
    const others = all.flatMap((words, j) => (j === i ? [] : [...words]))
    return new Set([...own].filter((word) => !others.includes(word)))
  })
}

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const share = `${number}%?(?: ?(?:of|/) ?${number})?`
/** A number with what belongs to it: "31% (29 of 93)", "13 of 26 (50%)". */
const figure = new RegExp(String.raw`(?<![\d.,])${share}(?: \((?:of )?${share}(?: people)?\))?`, 'g')
const clauseEnd = /[.;:](?=\s|$)/
/** Between two figures that are set against each other. */
const comparison = /(?:^\)?,? (?:and|or|to)|\b(?:v|vs|versu|against)\.?) $/

/** A figure of a text, and the words up to its neighbors within its clause. */
type Figure = { numbers: number[]; before: string; after: string }

function figuresOf(text: string, numbers: ReadonlySet<number>): Figure[] {
  const found = [...text.matchAll(figure)]
    .map(({ 0: shown, index }) => ({
      start: index,
      end: index + shown.length,
      numbers: (shown.match(new RegExp(number, 'g')) ?? []).map((n) => Number(n.replaceAll(',', ''))),
    }))
    .filter((f) => f.numbers.some((n) => numbers.has(n)))
  return found.map((f, i) => ({
    numbers: f.numbers,
    before:
      text
        .slice(found[i - 1]?.end ?? 0, f.start)
        .split(clauseEnd)
        .at(-1) ?? '',
    after: text.slice(f.end, found[i + 1]?.start).split(clauseEnd)[0] ?? '',
  }))
}

/** The group whose name leads to a figure ("placebo 10%"), or else follows it ("46% with ketamine", "219 ketamine"). */
function ownerOf({ before, after }: Figure, names: Names): number | undefined {
  const behind = after.replace(/\([^)]*\)/g, '')
  const inBrackets = /\($/.test(before)
  const hits = names.flatMap((words, group) =>
    [...words].flatMap((word) => {
      const leads = before.search(
        new RegExp(String.raw`\b${word}\b${inBrackets ? '[^(]*' : '(?: about)? ?'}\(?$`),
      )
      const follows = behind.search(
        new RegExp(
          String.raw`^\)?\s*${word}\b|\b(?:with|on|to|after|in|for|from|by|had|taking) (?:[\p{L}\d-]+ ){0,3}?${word}\b`,
          'u',
        ),
      )
      if (leads >= 0 && !inBrackets) return [{ group, rank: -1 }]
      if (follows >= 0) return [{ group, rank: follows }]
      return leads >= 0 ? [{ group, rank: after.length + before.length - leads }] : []
    }),
  )
  return hits.sort((a, b) => a.rank - b.rank)[0]?.group
}

export type GroupNumber = { group: number; value: number }

/**
 * How far a text agrees that two numbers are those of two groups: above 0 when it does, below when it tells the
 * reverse, 0 when it does not tell.
 * @param numbers all numbers of the groups; the words beside a number end at its neighbor
 */
export function agreement(
  text: string,
  names: Names,
  [a, b]: readonly [GroupNumber, GroupNumber],
  numbers: ReadonlySet<number>,
): number {
  const plain = normal(text)
  const figures = figuresOf(plain, numbers).map((f) => ({ ...f, owner: ownerOf(f, names) }))
  const has = (f: Figure | undefined, { value }: GroupNumber) => f?.numbers.includes(value) ?? false
  return figures.reduce((sum, current, i) => {
    const own = [a, b].find((one) => has(current, one))
    if (!own) return sum
    const other = own === a ? b : a
    if (current.owner !== undefined)
      return sum + Number(current.owner === own.group) - Number(current.owner === other.group)
    const next = figures[i + 1]
    if (!has(next, other) || next?.owner !== undefined || !comparison.test(current.after)) return sum
    return sum + (isNamedFirst(plain, names, own.group, other.group) ? 1 : -1)
  }, 0)
}

/** Numbers without names stand in the order in which a text names the groups, else in that of the record. */
function isNamedFirst(text: string, names: Names, own: number, other: number): boolean {
  const [first, second] = [own, other].map((group) => {
    const places = [...(names[group] ?? [])].map((word) => text.search(new RegExp(String.raw`\b${word}\b`)))
    return Math.min(...places.filter((place) => place >= 0))
  })
  const bothNamed = Number.isFinite(first) && Number.isFinite(second)
  return bothNamed ? Number(first) < Number(second) : own < other
}
