const number = String.raw`\d+(?:[.,]\d+)*`
const unit = '(?:minutes?|hours?|days?|weeks?|months?|years?|points?|people|adults|trials)'

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const isYear = (text: string) => /^\d{4}$/.test(text)

/** "in 2019", "(8 weeks)" */
const moment = (when: string) => (isYear(when) ? `in ${when}` : `(${when})`)

/** A name of up to 3 words without a number or a comma needs no colon before its number. */
const runsOn = (name: string) => /^[^\s\d,]+(?: [^\s\d,]+){0,2}$/.test(name)

/** How findings are told in US English: sentences, headlines, heads of tables. Numbers come rounded and as words. */
export const grammar = {
  /** The amount that a text begins with: "About 1 in 3", "30%", "At least 2 hours", "Half". */
  leadingQuantity: new RegExp(
    `^(?:(?:about|at least|at most|up to|nearly|almost|over|(?:more|fewer|less) than) )?(?:${number}(?: more)? (?:of|in|out of)(?: every)? ${number}|${number}(?: to ${number})?(?:%| ${unit})|half)(?![\\w-])`,
    'i',
  ),
  mayBeChance: (headline: string) => `${headline}; the difference may be chance`,
  maybeChance: 'The difference may be chance.',
  notGiven: 'not given',
  group: 'Group',
  /** "Ketamine 71 of 100; Placebo 6 of 100", "3 sessions: 50 of 100; 1 session: 22 of 100", "24 of 100 in 2023" */
  groups: (groups: readonly { name: string; value: string }[]) => {
    const colon = groups.every(({ name }) => runsOn(name)) ? '' : ':'
    return groups
      .map(({ name, value }) => (isYear(name) ? `${value} ${moment(name)}` : `${name}${colon} ${value}`))
      .join('; ')
  },
  /** "Pain on a scale of 0 to 10: 1.83 points lower than with placebo" */
  ofQuantity: (quantity: string, value: string) => `${capital(quantity.replace(/,$/, ''))}: ${value}`,
  /** "2.68 points"; what the name of the group says is not said again: of "US adults" "7.4 out of 100", without "adults" */
  measured: (name: string, value: string, unit: string) => {
    const [what = '', ...rest] = unit.split(' ')
    const said = name.toLowerCase().split(' ').includes(what)
    return [value, ...(said ? rest : [unit])].join(' ')
  },
  counted: 'People counted',
  about: (n: string) => `about ${n}`,
  fewerThan: (n: number) => `fewer than ${n}`,
  moreThan: (n: number) => `more than ${n}`,
  share: {
    head: 'Out of 100',
    sentence: (who: string, n: string, verb: string) => `${capital(n)} of 100 ${who} ${verb}.`,
    no: (did: string) => `${did} not`,
    same: 'In whole people out of 100 that is no difference.',
    almostSame: 'The difference is about 1 out of 100, or less.',
    gap: (n: string, more: boolean) => `That is ${n} ${more ? 'more' : 'fewer'} out of 100.`,
    allOf: (of: number, who: string, did: string) => `All of the ${of} ${who} ${did}.`,
    notOf: (rest: string, of: number, who: string, did: string) =>
      `${capital(rest)} of the ${of} ${who} ${did} not.`,
  },
  people: {
    head: 'People with this outcome',
    of: (events: string | number, size: string | number) => `${events} of ${size}`,
    ofPeople: (of: string) => `${of} people`,
    ofWhom: (of: string, who: string, verb: string) => `${of} ${who} ${verb}`,
    sentence: (size: number, who: string, events: number, verb: string) =>
      `${events || 'None'} of ${size} ${who} ${events === 1 ? verb.replace(/^were\b/, 'was') : verb}.`,
  },
  means: {
    part: (mean: string, who: string) => `${mean} in ${who}`,
    sentence: {
      mean: (quantity: string, parts: string, unit: string) =>
        `On average, ${quantity} was ${parts} (${unit}).`,
      median: (quantity: string, parts: string, unit: string) =>
        `For the person in the middle, ${quantity} was ${parts} (${unit}).`,
    },
    head: {
      mean: (unit: string) => `Average (${unit})`,
      median: (unit: string) => `Value in the middle (${unit})`,
    },
    spread: 'Spread (standard deviation)',
  },
  series: {
    sentence: (quantity: string, unit: string, start: string, end: string, changes: readonly string[]) =>
      `${capital(quantity)} (${unit}), ${start} to ${end}: ${changes.join('; ')}.`,
    change: (label: string, from: string, to: string) => `${label} ${from} to ${to}`,
    later: (from: string, to: string) => `${from}, then ${to}`,
    at: (value: string, when: string) => `${value} ${moment(when)}`,
    when: 'When',
    head: (unit: string) => `Value (${unit})`,
    people: (n: string) => `${n} people`,
    line: (label: string, people: string, values: readonly string[]) =>
      `${label}${people && ` (${people})`}: ${values.slice(0, -1).join(', ')} and ${values.at(-1)}.`,
  },
  estimate: {
    heads: ['Result', 'Estimate', 'Lower end', 'Upper end', 'Range covers'],
    noDifference: 'no difference',
    includesNone: 'That range includes no difference.',
    excludesNone: 'That range does not include "no difference".',
    lower: (what: string) => `${what} lower`,
    higher: (what: string) => `${what} higher`,
    /** "1.83 points lower" without its number */
    sideOf: (gap: string) => gap.replace(/^[\d.,]+ /, ''),
    lowerWith: (drug: string, judged: string | null) => `lower with ${drug}${judged ? ` (${judged})` : ''}`,
    higherWith: (drug: string, judged: string | null) => `higher with ${drug}${judged ? ` (${judged})` : ''}`,
    than: (gap: string, comparison: string) => `${gap} than with ${comparison}`,
    timesWith: (times: string, comparison: string) => `${times} with ${comparison}`,
    times: (n: string) => `${n} times that`,
    timesOf: (times: string) => `${times} of the comparison`,
    ratio: (treatment: string, quantity: string, times: string, comparison: string) =>
      `With ${treatment}, ${quantity} was ${times} with ${comparison}.`,
    ratioRange: (low: string, high: string) => `The true figure may lie between ${low} and ${high} times.`,
    same: (quantity: string, treatment: string, comparison: string) =>
      `On average, ${quantity} was the same with ${treatment} and with ${comparison}.`,
    difference: (quantity: string, gap: string, treatment: string, comparison: string) =>
      `On average, ${quantity} was ${gap} with ${treatment} than with ${comparison}.`,
    range: (low: string, high: string) => `The true difference may lie between ${low} and ${high}.`,
    startingPoint: 'the starting point',
    drugs: { esketamine: 'esketamine', ketamine: 'ketamine', other: 'treatment' },
  },
  rough: {
    one: (what: string, from: string) => `This ${what} comes from ${from}, so it is rough.`,
    many: (what: string, from: string) => `These ${what}s come from ${from}, so they are rough.`,
    share: 'share',
    count: 'count',
    average: 'average',
    value: 'value',
    inAll: (people: number) => `${people} people in all`,
    inEvery: (people: number) => `${people} people, who were in each group`,
    inEach: (people: number) => `${people} people in each group`,
    people: (list: string) => `${list} people`,
  },
}
