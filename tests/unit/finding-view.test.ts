import { describe, expect, test } from 'vitest'
import type { Finding, FindingResult } from '@/lib/content/schema'
import { kinds } from '@/lib/content/schema'
import { findings } from '@/lib/content/source'
import { share, shareOfCount, signed, size } from '@/lib/evidence/numbers'
import { told, viewOf as viewed } from '@/lib/evidence/view'
import { byConditionModel, whenBeside } from '@/lib/pages/evidence'
import { finding } from '../content/sample-project'

/** A finding of the schema with this result. Its words hold no digit, so every number said is from the result. */
function findingWith(result: FindingResult, more: Partial<Finding> = {}): Finding {
  return kinds.Finding.schema.parse(JSON.parse(finding('sample', { result, ...more })))
}

/** The same for a result whose groups have no size. */
const unsized = (result: FindingResult, more: Partial<Finding> = {}): Finding =>
  findingWith(result, { sizeUnknown: 'The source gives none.', ...more })

/** A view, with its sentences in the order in which they are told. */
function viewOf(found: Finding) {
  const view = viewed(found)
  return { ...view, sentences: [...view.result, ...view.notes] }
}

/** Numbers as they are printed, with their sign. */
const numbers = (text: string): number[] =>
  [...text.replaceAll('\u2212', '-').matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([n]) =>
    Number(n.replaceAll(',', '')),
  )

const people = (...events: [events: number, size: number][]): FindingResult => ({
  kind: 'counts',
  verb: 'had less pain',
  echo: 'did',
  arms: events.map(([e, size], i) => ({
    label: `Group ${'AB'[i]}`,
    who: `people in ${'AB'[i]}`,
    events: e,
    size,
  })),
})
const shares = (...per100: number[]): FindingResult => ({
  kind: 'per100',
  verb: 'felt sick',
  echo: 'did',
  arms: per100.map((n, i) => ({ label: `Group ${'ABC'[i]}`, who: `people in ${'ABC'[i]}`, per100: n })),
})
const estimate = (more: Partial<Extract<FindingResult, { kind: 'estimate' }>> = {}): FindingResult => ({
  kind: 'estimate',
  measure: 'difference',
  quantity: 'the pain score',
  unit: 'points',
  value: -1.83,
  low: -2.5,
  high: -1.16,
  level: 95,
  ...more,
})

/** Shares as sentence, table and picture give them. */
function threeWays(found: Finding) {
  const { sentences, table, picture } = viewOf(found)
  if (picture.kind !== 'people') throw new Error(`expected people, drawn as ${picture.kind}`)
  const said = sentences.filter((s) => s.includes(' of 100 people')).map((s) => numbers(s)[0])
  return {
    said,
    written: table.rows.map((row) => Number(row[1])),
    drawn: picture.groups.map((g) => g.filled),
  }
}

describe('people who had an outcome', () => {
  test('sentence, table and picture give the same shares for every possible count', () => {
    for (let events = 0; events <= 37; events++) {
      const { said, written, drawn } = threeWays(findingWith(people([events, 37], [37 - events, 41])))
      expect(said).toHaveLength(2)
      expect(written).toEqual(said)
      expect(drawn).toEqual(said)
    }
  })
  test('the difference that is said is the difference of what is drawn', () => {
    for (let events = 0; events <= 30; events++) {
      const found = findingWith(people([events, 30], [7, 30]))
      const [first = NaN, second = NaN] = threeWays(found).drawn
      const [, , gap = ''] = viewOf(found).sentences
      if (first === second) expect(gap).toBe('In whole people out of 100 that is no difference.')
      else {
        expect(numbers(gap)).toEqual([Math.abs(first - second), 100])
        expect(gap).toContain(first > second ? ' more out of 100' : ' fewer out of 100')
      }
    }
  })
  test('counts are said in whole people, marked as rounded, and shown in full in the table', () => {
    const { sentences, table } = viewOf(findingWith(people([12, 29], [1200, 4800])))
    expect(sentences).toEqual([
      'About 41 of 100 people in A had less pain.',
      '25 of 100 people in B did.',
      'That is about 16 more out of 100.',
      'About 59 of the 100 people in A did not.',
    ])
    expect(table).toEqual({
      head: ['Group', 'Out of 100', 'People counted'],
      rows: [
        ['Group A', '41', '12 of 29'],
        ['Group B', '25', '1,200 of 4,800'],
      ],
    })
  })
  test('groups that round to the same share are said to have no difference', () => {
    const { sentences } = viewOf(findingWith(people([101, 1000], [99, 1000])))
    expect(sentences[2]).toBe('In whole people out of 100 that is no difference.')
  })
  test('shares without counts need no column for counts', () => {
    const { sentences, table } = viewOf(unsized(shares(41, 9)))
    expect(table.head).toEqual(['Group', 'Out of 100'])
    expect(sentences[2]).toBe('That is 32 more out of 100.')
    expect(threeWays(unsized(shares(41.4, 8.6)))).toEqual({
      said: [41, 9],
      written: [41, 9],
      drawn: [41, 9],
    })
  })
  test('a group without its size says so where another has one', () => {
    const result = shares(41, 9) as Extract<FindingResult, { kind: 'per100' }>
    const sized = { ...result, arms: result.arms.map((a, i) => (i === 0 ? { ...a, size: 2309 } : a)) }
    expect(viewOf(unsized(sized)).table.rows.map((row) => row[2])).toEqual(['2,309', 'not given'])
  })
  test('three groups are compared by the reader, not by a sentence', () => {
    const { sentences } = viewOf(unsized(shares(41, 9, 5), { kindOfOutcome: 'harm' }))
    expect(sentences).toEqual([
      '41 of 100 people in A felt sick.',
      '9 of 100 people in B did.',
      '5 of 100 people in C did.',
    ])
  })
  test('one group without a comparator says why there is no other', () => {
    const why = 'Everyone had ketamine, so nobody knows what happens without it.'
    const found = findingWith(people([16, 100]), { comparator: null, noComparatorReason: why })
    const { sentences, table, picture } = viewOf(found)
    expect(sentences).toEqual([
      '16 of 100 people in A had less pain.',
      '84 of the 100 people in A did not.',
      why,
    ])
    expect(table.rows).toEqual([['Group A', '16', '16 of 100']])
    expect(picture).toMatchObject({ kind: 'people', groups: [{ label: 'Group A', filled: 16, of: 100 }] })
  })
  test('a benefit says how many it did not reach; a harm, and an outcome to avoid, do not', () => {
    const last = (more: Partial<Finding>, echo: 'did' | 'were' | 'had' = 'did') => {
      const result = { ...shares(41, 9), echo } as FindingResult
      return viewOf(unsized(result, more)).sentences.at(-1)
    }
    expect(last({})).toBe('59 of the 100 people in A did not.')
    expect(last({}, 'were')).toBe('59 of the 100 people in A were not.')
    expect(last({}, 'had')).toBe('59 of the 100 people in A did not.')
    expect(last({ kindOfOutcome: 'harm' })).toBe('That is 32 more out of 100.')
    expect(last({ better: 'fewer' })).toBe('That is 32 more out of 100.')
  })
  test('a difference that may be chance says so in every form', () => {
    const view = viewOf(unsized(shares(31, 27), { mayBeChance: true }))
    expect(view.headline).toBe('Group A 31 of 100; Group B 27 of 100; the difference may be chance')
    expect(view.chance).toBe(true)
    expect(told(view)).toMatch(/The difference may be chance\.$/)
  })
  test('a group under 25 is told, written and drawn as its people, not out of 100', () => {
    const { headline, sentences, table, picture } = viewOf(findingWith(people([6, 8], [0, 7])))
    expect(headline).toBe('Group A 6 of 8 people; Group B 0 of 7 people')
    expect(sentences).toEqual([
      '6 of 8 people in A had less pain.',
      'None of 7 people in B did.',
      '2 of the 8 people in A did not.',
      'These counts come from 8 and 7 people, so they are rough.',
    ])
    expect(table).toEqual({
      head: ['Group', 'People with this outcome', 'People counted'],
      rows: [
        ['Group A', '6', '8'],
        ['Group B', '0', '7'],
      ],
    })
    expect(picture).toEqual({
      kind: 'people',
      groups: [
        { label: 'Group A', filled: 6, of: 8, shown: '6' },
        { label: 'Group B', filled: 0, of: 7, shown: '0' },
      ],
      yes: 'had less pain',
      no: 'did not',
      good: true,
    })
  })
  test('one small group makes all groups told as people; from 25 on they are told out of 100', () => {
    const first = (...groups: [number, number][]) => viewOf(findingWith(people(...groups))).sentences[0]
    expect(first([200, 400], [5, 24])).toBe('200 of 400 people in A had less pain.')
    expect(first([5, 25], [200, 400])).toBe('20 of 100 people in A had less pain.')
  })
  test('one person is told in the singular, and all of a small group as all', () => {
    const were = { ...people([1, 20], [1, 20]), verb: 'were better', echo: 'were' } as FindingResult
    expect(viewOf(findingWith(were)).sentences).toEqual([
      '1 of 20 people in A was better.',
      '1 of 20 people in B was.',
      '19 of the 20 people in A were not.',
      'These counts come from 20 people in each group, so they are rough.',
    ])
    expect(viewOf(findingWith(people([8, 8]))).sentences.slice(1)).toEqual([
      'All of the 8 people in A did.',
      'This count comes from 8 people, so it is rough.',
    ])
  })
  test('shares of few people say so, where only the people of all groups together are known', () => {
    const last = (people?: number) => viewOf(unsized(shares(71, 6), { people })).sentences.at(-1)
    expect(last(18)).toBe('These shares come from 18 people in all, so they are rough.')
    expect(last(49)).toContain('49 people in all')
    for (const people of [50, undefined]) expect(last(people)).not.toContain('rough')
  })
  test('a share between 0 and 1 is drawn as 1 icon and said to be fewer than 1', () => {
    const { headline, sentences, table, picture } = viewOf(unsized(shares(8, 0.5)))
    expect(headline).toBe('Group A 8 of 100; Group B fewer than 1 of 100')
    expect(sentences.slice(1, 3)).toEqual([
      'Fewer than 1 of 100 people in B did.',
      'That is about 7 more out of 100.',
    ])
    expect(table.rows[1]?.[1]).toBe('fewer than 1')
    expect(picture).toMatchObject({ groups: [{ filled: 8 }, { filled: 1, shown: 'fewer than 1' }] })
    expect(viewOf(unsized(shares(1.4, 0.1))).sentences[2]).toBe(
      'The difference is about 1 out of 100, or less.',
    )
    expect(viewOf(unsized(shares(0.5, 0))).sentences.at(-1)).toBe(
      'More than 99 of the 100 people in A did not.',
    )
    expect(viewOf(unsized(shares(99.6, 0))).sentences.at(-1)).toBe(
      'Fewer than 1 of the 100 people in A did not.',
    )
  })
  test.each([
    ['more', true],
    ['fewer', false],
    ['neither', null],
  ] as const)('where %s is better the picture says so', (better, good) => {
    expect(viewOf(unsized(shares(41, 9), { better })).picture).toMatchObject({ good })
  })
})

describe('averages', () => {
  const found = unsized({
    kind: 'means',
    quantity: 'pain',
    unit: 'points',
    min: 0,
    max: 10,
    arms: [
      { label: 'Ketamine', who: 'people who had ketamine', mean: 3.456, sd: 1.2, size: 1030 },
      { label: 'Salt water', who: 'people who had salt water', mean: 5.1 },
    ],
  })
  const { headline, sentences, table, picture } = viewOf(found)

  test('are the same in sentence, table and picture', () => {
    const said = numbers(sentences[0] ?? '')
    const drawn = picture.kind === 'bars' ? picture.bars.map((bar) => Number(size(bar.value))) : []
    expect(said).toEqual([3.46, 5.1])
    expect(table.rows.map((row) => Number(row[1]))).toEqual(said)
    expect(drawn).toEqual(said)
  })
  test('are said with their unit and drawn on the whole scale', () => {
    expect(headline).toBe('Ketamine 3.46 points; Salt water 5.1')
    expect(sentences[0]).toBe(
      'On average, pain was 3.46 in people who had ketamine and 5.1 in people who had salt water (points).',
    )
    expect(table.head).toEqual(['Group', 'Average (points)', 'Spread (standard deviation)', 'People counted'])
    expect(table.rows.map((row) => row.slice(2))).toEqual([
      ['1.2', '1,030'],
      ['not given', 'not given'],
    ])
    expect(picture).toMatchObject({ kind: 'bars', min: 0, max: 10 })
  })
  test('that are the value of the person in the middle are called so', () => {
    const { sentences, table } = viewOf({
      ...found,
      result: { ...(found.result as Extract<FindingResult, { kind: 'means' }>), average: 'median' },
    })
    expect(sentences[0]).toMatch(/^For the person in the middle, pain was 3\.46 /)
    expect(table.head[1]).toBe('Value in the middle (points)')
  })
  test('of few people say so', () => {
    const result = found.result as Extract<FindingResult, { kind: 'means' }>
    const sized = { ...result, arms: result.arms.map((a, i) => ({ ...a, size: i === 0 ? 24 : 30 })) }
    expect(viewOf(findingWith(sized)).sentences.at(-1)).toBe(
      'These averages come from 24 and 30 people, so they are rough.',
    )
    expect(sentences.join()).not.toContain('rough')
  })
  test('of one group without a comparator say why there is no other', () => {
    const one = { ...(found.result as Extract<FindingResult, { kind: 'means' }>) }
    const alone = findingWith(
      { ...one, arms: one.arms.slice(0, 1) },
      { comparator: null, noComparatorReason: 'All had it.' },
    )
    expect(viewOf(alone).sentences.at(-1)).toBe('All had it.')
  })
})

describe('estimates', () => {
  /** Values as sentences, table and picture give them, without sign, which the sentences put in words. */
  function agree(result: FindingResult) {
    const { sentences, table, picture } = viewOf(unsized(result))
    if (picture.kind !== 'interval') throw new Error(`expected an interval, drawn as ${picture.kind}`)
    const drawn = [picture.value, picture.low, picture.high]
    expect((table.rows[0] ?? []).slice(1, 4).flatMap(numbers)).toEqual(drawn)
    return { said: sentences.flatMap(numbers), size: drawn.map(Math.abs), sentences, table, picture }
  }

  test('are the same in sentences, table and picture', () => {
    const { said, size, sentences } = agree(estimate())
    expect(said).toEqual(size)
    expect(sentences).toEqual([
      'On average, the pain score was 1.83 points lower with a ketamine infusion than with salt water.',
      'The true difference may lie between 2.5 lower and 1.16 lower. That range does not include "no difference".',
    ])
  })
  test('are told in short with the direction, and whether they may be chance', () => {
    const short = (more = {}) => viewOf(unsized(estimate(more))).headline
    expect(short()).toBe('The pain score: 1.83 points lower than with salt water')
    expect(short({ value: 0.5, low: -0.1, high: 1.1 })).toBe(
      'The pain score: 0.5 points higher than with salt water; the difference may be chance',
    )
    for (const value of [0, -0.004])
      expect(short({ value, low: -1, high: 1 })).toBe('The pain score: no difference')
    const ratio = { measure: 'ratio', unit: undefined, value: 2, low: 1.3, high: 3.1 } as const
    expect(short(ratio)).toBe('The pain score: 2 times that with salt water')
  })
  test('above zero are said to be higher', () => {
    const { said, size, sentences } = agree(estimate({ value: 10.1, low: 1.1, high: 19 }))
    expect(said).toEqual(size)
    expect(sentences[0]).toContain('10.1 points higher with a ketamine infusion')
    expect(sentences[1]).toContain('between 1.1 higher and 19 higher')
  })
  test('whose range crosses zero say that it includes no difference', () => {
    const { sentences, picture } = agree(estimate({ value: -0.5, low: -1.2, high: 0.2 }))
    expect(sentences[1]).toBe(
      'The true difference may lie between 1.2 lower and 0.2 higher. That range includes no difference.',
    )
    expect(picture.noEffect).toBe(0)
  })
  test('whose range ends at zero include no difference', () => {
    expect(agree(estimate({ value: -0.5, low: -1, high: 0 })).sentences[1]).toBe(
      'The true difference may lie between 1 lower and no difference. That range includes no difference.',
    )
  })
  test('as ratios are measured against 1', () => {
    const ratio = { measure: 'ratio', unit: undefined, value: 2, low: 1.3, high: 3.1 } as const
    const { said, size, sentences, picture } = agree(estimate(ratio))
    expect(said).toEqual(size)
    expect(sentences).toEqual([
      'With a ketamine infusion, the pain score was 2 times that with salt water.',
      'The true figure may lie between 1.3 and 3.1 times. That range does not include "no difference".',
    ])
    expect(picture.noEffect).toBe(1)
    expect(agree(estimate({ ...ratio, low: 0.9 })).sentences[1]).toContain(
      'That range includes no difference.',
    )
  })
  test('without a comparator are measured from the starting point', () => {
    const alone = unsized(estimate(), { comparator: null, noComparatorReason: 'All had it.' })
    expect(viewOf(alone).sentences[0]).toContain('than with the starting point')
  })
  test('say how much the range covers, and draw what people would notice', () => {
    const why = 'People notice two points.'
    const { table, picture, sentences } = agree(estimate({ noticeable: { value: -2, why } }))
    expect(table.rows[0]?.at(-1)).toBe('95%')
    expect(picture.noticeable).toBe(2)
    expect(sentences.at(-1)).toBe(why)
    expect(agree(estimate()).picture.noticeable).toBeUndefined()
  })
  test.each([
    ['an esketamine spray', 'esketamine'],
    ['a Ketamine drip', 'ketamine'],
    ['magnesium', 'treatment'],
  ])('with %s name both directions after %s', (intervention, name) => {
    expect(viewOf(unsized(estimate(), { intervention })).picture).toMatchObject({
      leftLabel: `lower with ${name}`,
      rightLabel: `higher with ${name}`,
    })
  })
})

describe('series', () => {
  const { headline, sentences, table, picture } = viewOf(
    unsized({
      kind: 'series',
      quantity: 'pain',
      unit: 'points',
      min: 0,
      max: 10,
      lines: [
        {
          label: 'Ketamine',
          points: [
            { when: 'Start', value: 7.2, size: 1030 },
            { when: 'End', value: 2.678 },
          ],
        },
        {
          label: 'Salt water',
          points: [
            { when: 'Start', value: 7, size: 17 },
            { when: 'End', value: 5.4, size: 17 },
          ],
        },
      ],
    }),
  )
  test('give the same values in sentences, table and picture', () => {
    const lines = picture.kind === 'lines' ? picture.lines : []
    const drawn = lines.flatMap((line) => line.points.map((p) => Number(size(p.value))))
    expect(drawn).toHaveLength(4)
    expect(table.rows.map((row) => Number(row[2]))).toEqual(drawn)
    expect(numbers(sentences[0] ?? '')).toEqual(drawn)
    expect(sentences.slice(1).flatMap((s) => numbers(s.replace(/[\d,]+ people/g, '')))).toEqual(drawn)
  })
  test('are told in short by their first and last moment', () => {
    expect(headline).toBe('Ketamine 7.2 points (start), then 2.68 (end); Salt water 7, then 5.4')
  })
  test('of few people say so, counted where each line has the fewest', () => {
    const points = (...sizes: number[]) => sizes.map((size, i) => ({ when: `Week ${i}`, value: 5, size }))
    const line = (label: string, ...sizes: number[]) => ({ label, points: points(...sizes) })
    const scale = { quantity: 'pain', unit: 'points', min: 0, max: 10 }
    const few = { kind: 'series' as const, ...scale, lines: [line('A', 30, 24), line('B', 30, 30)] }
    expect(viewOf(findingWith(few)).sentences.at(-1)).toBe(
      'These values come from 24 and 30 people, so they are rough.',
    )
    expect(sentences.join()).not.toContain('rough')
  })
  test('say what was measured, then each line in one sentence, with the people counted', () => {
    expect(sentences).toEqual([
      'Pain (points), start to end: Ketamine 7.2 to 2.68; Salt water 7 to 5.4.',
      'Ketamine: 7.2 (start, 1,030 people) and 2.68 (end).',
      'Salt water (17 people): 7 (start) and 5.4 (end).',
    ])
    expect(table.rows.map((row) => row[3])).toEqual(['1,030', 'not given', '17', '17'])
  })
})

test('people who were in every group are counted once', () => {
  expect(viewOf(findingWith(people([6, 8], [0, 8]), { people: 8 })).notes).toContain(
    'These counts come from 8 people, who were in each group, so they are rough.',
  )
  const found = findings.get('nerve-pain-one-infusion-five-weeks')
  expect(found?.population).toMatch(/^20 people .* each had every treatment/)
  const row = byConditionModel().rows.find(({ main }) => main?.headline.startsWith(found?.outcome ?? '-'))
  expect(row?.people).toBe(20)
})

describe('headlines', () => {
  const all = [...findings.values()]
  /** The headline of shares of 24 and 20 in groups with these names. */
  const named = (...labels: string[]) =>
    viewOf(
      unsized({
        kind: 'per100',
        verb: 'felt sick',
        echo: 'did',
        arms: labels.map((label, i) => ({ label, who: `people of the ${label}`, per100: [24, 20][i] ?? 0 })),
      }),
    ).headline
  /** The headline of a line from 7.4 to 8.5 in each group. */
  const lines = (unit: string, [start, end]: [string, string], ...labels: string[]) =>
    viewOf(
      unsized({
        kind: 'series',
        quantity: 'pain',
        unit,
        min: 0,
        max: 100,
        lines: labels.map((label) => ({
          label,
          points: [
            { when: start, value: 7.4 },
            { when: end, value: 8.5 },
          ],
        })),
      }),
    ).headline

  test.each([
    ['a year is a time, not a name', named('2023', '2019'), '24 of 100 in 2023; 20 of 100 in 2019'],
    [
      'a number in a name stands apart from its value',
      named('3 sessions', '1 session'),
      '3 sessions: 24 of 100; 1 session: 20 of 100',
    ],
    [
      'so does a name that is long or has a comma',
      named('Went on with the spray', 'Stopped'),
      'Went on with the spray: 24 of 100; Stopped: 20 of 100',
    ],
    ['and here', named('Tablets, high', 'Dummy'), 'Tablets, high: 24 of 100; Dummy: 20 of 100'],
    [
      'one group alone says whom and what it counts',
      named('survey'),
      '24 of 100 people of the survey felt sick',
    ],
    [
      'a small group alone, too',
      viewOf(findingWith(people([17, 24]), { comparator: null, noComparatorReason: 'All had it.' })).headline,
      '17 of 24 people in A had less pain',
    ],
    [
      'a unit does not repeat the name, nor the last moment the group',
      lines('adults out of 100', ['2019', '2023'], 'US adults'),
      'US adults 7.4 out of 100 in 2019, then 8.5 in 2023',
    ],
    [
      'two groups give unit and moments once',
      lines('people out of 12', ['15 minutes', '8 weeks'], 'S-ketamine', 'Midazolam'),
      'S-ketamine 7.4 people out of 12 (15 minutes), then 8.5 (8 weeks); Midazolam 7.4, then 8.5',
    ],
  ])('%s', (_, headline, plain) => {
    expect(headline).toBe(plain)
  })
  test.each([
    ['a time that the headline gives is not given again', 'A 8 (1 hour), then 2 (8 weeks)', '8 weeks', null],
    ['a longer time that ends alike is another', 'A 8 (18 weeks)', '8 weeks', '8 weeks'],
    [
      'brackets that the headline says are left out',
      'A 185 points over 35 days; B 187',
      '5 weeks (35 days) after it',
      '5 weeks after it',
    ],
    ['other brackets become a comma', 'A 8; B 2', '5 weeks (35 days)', '5 weeks, 35 days'],
  ])('%s', (_, headline, timeSpan, when) => {
    expect(whenBeside(headline, timeSpan)).toBe(when)
  })
  test('of all findings, with the times beside them, hold no brackets in brackets and none twice', () => {
    const rows = byConditionModel().rows.flatMap(({ main, harm }) => [
      ...(main ? [main.when ? `${main.headline} (${main.when})` : main.headline] : []),
      ...(harm ? [harm] : []),
    ])
    const texts = [...all.map((f) => viewOf(f).headline), ...rows]
    expect(all.length).toBeGreaterThan(50)
    expect(rows.length).toBeGreaterThan(10)
    const bracketed = (text: string) => text.match(/\([^()]*\)/g) ?? []
    const isBad = (text: string) =>
      /\([^)]*\(|\)\)/.test(text) || new Set(bracketed(text)).size < bracketed(text).length
    expect(['a (b (c) d)', 'a (b) (b)', 'a ((b))', 'a (b) (c)'].map(isBad)).toEqual([true, true, true, false])
    expect(texts.filter(isBad)).toEqual([])
  })
  test('of all findings give the numbers of their table, in its order', () => {
    /** What a headline tells of a table: every group; of a series the first and the last moment of each. */
    const toldOf = ({ result }: Finding, rows: string[][]) => {
      if (result.kind !== 'series') return rows.map((row) => row[1] ?? '')
      const moments = result.lines[0]?.points.length ?? 0
      return rows
        .filter((_, i) => i % moments === 0 || i % moments === moments - 1)
        .map((row) => row[2] ?? '')
    }
    for (const found of all.filter(({ result }) => result.kind !== 'estimate')) {
      const { headline, table } = viewOf(found)
      const inOrder = toldOf(found, table.rows).join('(?![\\d.]*\\d).*(?<![\\d.])')
      expect(headline).toMatch(new RegExp(`(?<![\\d.])${inOrder}(?![\\d.]*\\d)`))
    }
  })
})

describe('printed numbers', () => {
  test('a share is a whole number of people that says whether it is rounded', () => {
    expect(share(40)).toEqual({ per100: 40, shown: '40', rest: '60', exact: true })
    expect(share(40.4)).toEqual({ per100: 40, shown: '40', rest: '60', exact: false })
    expect(share(0)).toEqual({ per100: 0, shown: '0', rest: '100', exact: true })
    expect(share(99.6)).toEqual({ per100: 99, shown: 'more than 99', rest: 'fewer than 1', exact: false })
    expect(shareOfCount(1, 4)).toMatchObject({ per100: 25, exact: true })
    expect(shareOfCount(1, 3)).toMatchObject({ per100: 33, exact: false })
  })
  test('a value has separators, at most two decimals and no zeros at its end', () => {
    expect([15.789, 2309, 5.1, 0.5, 12].map((n) => size(n))).toEqual(['15.79', '2,309', '5.1', '0.5', '12'])
  })
  test('a value below zero has a true minus sign', () => {
    expect([-15.79, 15.79, 0].map(signed)).toEqual(['\u221215.79', '15.79', '0'])
  })
})
