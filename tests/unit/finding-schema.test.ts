import { describe, expect, test } from 'vitest'
import { kinds } from '@/lib/content/schema'
import { finding } from '../content/sample-project'

/** What the schema says of a finding with this result: path and message. */
function problems(result: unknown, more: Record<string, unknown> = {}): string[] {
  const read = kinds.Finding.schema.safeParse(JSON.parse(finding('sample', { result, ...more })))
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const scale = { quantity: 'pain', unit: 'points', min: 0, max: 10 }
const means = (...values: number[]) => ({
  kind: 'means',
  ...scale,
  arms: values.map((mean, i) => ({ label: `Group ${i}`, who: 'people', mean, size: 30 })),
})
const series = (...lines: [when: string, value: number][][]) => ({
  kind: 'series',
  ...scale,
  lines: lines.map((points, i) => ({
    label: `Group ${i}`,
    points: points.map(([when, value]) => ({ when, value, size: 30 })),
  })),
})

describe('averages and values over time', () => {
  test('lie on their scale', () => {
    expect(problems(means(0, 10))).toEqual([])
    expect(problems(means(12, -1))).toEqual([
      'result.arms.0.mean: 12 is outside the scale of 0 to 10',
      'result.arms.1.mean: -1 is outside the scale of 0 to 10',
    ])
    expect(
      problems(
        series([
          ['before', 7],
          ['later', 99],
        ] as [string, number][]),
      ),
    ).toEqual(['result.lines.0.points.1.value: 99 is outside the scale of 0 to 10'])
  })
  test('have a scale that grows', () => {
    expect(problems({ ...means(10), min: 10 })).toEqual(['result.min: min 10 is not below max 10'])
  })
})

describe('the lines of a series', () => {
  const before = ['before', 7] as [string, number]
  const later = ['later', 5] as [string, number]
  const message = 'result.lines: every line has the same moments in the same order, each once'
  test('share their moments', () => {
    expect(problems(series([before, later], [before, later]))).toEqual([])
    expect(problems(series([before, later], [before, ['week 1', 6], later]))).toEqual([message])
    expect(problems(series([before, later], [later, before]))).toEqual([message])
  })
  test('name each moment once', () => {
    expect(problems(series([before, before]))).toEqual([message])
  })
})

const estimate = {
  kind: 'estimate',
  measure: 'difference',
  quantity: 'pain',
  unit: 'points',
  value: -1,
  low: -2,
  high: 1,
  level: 95,
}

test('a scale goes with a difference, and holds it', () => {
  const scaled = (more: object) => problems({ ...estimate, ...more }, { people: 60 })
  expect(scaled({ scale: { min: 0, max: 10 } })).toEqual([])
  expect(scaled({ scale: { min: 0, max: 0.1 } }).join()).toContain('is outside the scale of -0.1 to 0.1')
  expect(scaled({ measure: 'ratio', scale: { min: 0, max: 10 } }).join()).toContain('not with a ratio')
})
test('an estimate tells by its interval whether it may be chance', () => {
  expect(problems(estimate, { people: 60, mayBeChance: true })).toEqual([
    'mayBeChance: is told by the interval of an estimate; leave it out',
  ])
})

describe('the people behind a result', () => {
  const message = 'give the number of people counted, or say in sizeUnknown why there is none'
  const arm = { label: 'Ketamine', who: 'people who had ketamine' }
  const shares = (...sizes: (number | undefined)[]) => ({
    kind: 'per100',
    verb: 'felt sick',
    echo: 'did',
    arms: sizes.map((size) => ({ ...arm, per100: 40, size })),
  })
  const why = { sizeUnknown: 'The source gives both groups together.' }

  test('are counted in each group, at each moment, or in all for an estimate', () => {
    expect(problems(shares(25, undefined))).toEqual([`result.arms.1.size: ${message}`])
    expect(problems({ ...means(1), arms: [{ ...arm, mean: 1 }] })).toEqual([`result.arms.0.size: ${message}`])
    const points = [
      { when: 'before', value: 7, size: 30 },
      { when: 'later', value: 5 },
    ]
    expect(problems({ kind: 'series', ...scale, lines: [{ label: 'A', points }] })).toEqual([
      `result.lines.0.points.1.size: ${message}`,
    ])
    expect(problems(estimate)).toEqual([`people: ${message}`])
    expect(problems(estimate, { people: 60 })).toEqual([])
  })
  test('are missing with a reason only, and a reason stands where they are missing only', () => {
    expect(problems(shares(undefined, undefined), why)).toEqual([])
    expect(problems(shares(25, 25), why)).toEqual(['sizeUnknown: all sizes are given; leave it out'])
    expect(problems(estimate, why)).toEqual([])
  })
  test('are given as counts in a group under 25', () => {
    expect(problems(shares(24, 25))).toEqual([
      'result.arms.0.size: a group of 24 is told in people; use the kind "counts" with its events',
    ])
  })
})
