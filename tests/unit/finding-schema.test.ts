import { describe, expect, test } from 'vitest'
import { kinds } from '@/lib/content/schema'
import { finding } from '../content/sample-project'

/** What the schema says of a finding with this result: path and message. */
function problems(result: unknown): string[] {
  const read = kinds.Finding.schema.safeParse(JSON.parse(finding('sample', { result })))
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const scale = { quantity: 'pain', unit: 'points', min: 0, max: 10 }
const means = (...values: number[]) => ({
  kind: 'means',
  ...scale,
  arms: values.map((mean, i) => ({ label: `Group ${i}`, who: 'people', mean })),
})
const series = (...lines: [when: string, value: number][][]) => ({
  kind: 'series',
  ...scale,
  lines: lines.map((points, i) => ({
    label: `Group ${i}`,
    points: points.map(([when, value]) => ({ when, value })),
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

test('an estimate tells by its interval whether it may be chance', () => {
  const result = {
    kind: 'estimate',
    measure: 'difference',
    quantity: 'pain',
    unit: 'points',
    value: -1,
    low: -2,
    high: 1,
    level: 95,
  }
  const read = kinds.Finding.schema.safeParse(JSON.parse(finding('sample', { result, mayBeChance: true })))
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['mayBeChance'])
})
