import { describe, expect, test } from 'vitest'
import {
  axis,
  fixedScale,
  isBelowAnother,
  peopleInRow,
  peoplePath,
  peopleSize,
} from '@/lib/evidence/geometry'

/** Where each person of a path stands: the left of the dot. Within a row, one step to the right each. */
const places = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)([^M]*)/g)].flatMap(([, x, y, drawn = '']) =>
    Array.from({ length: (drawn.match(/z/g) ?? []).length / 2 }, (_, i) => [Number(x) + i * 10, Number(y)]),
  )

describe('icons for people', () => {
  test.each([
    [0, 0],
    [0, 1],
    [0, 41],
    [41, 100],
    [0, 100],
  ])('a path from %i to %i holds one icon for each person', (from, to) => {
    expect(places(peoplePath(from, to, 10))).toHaveLength(to - from)
  })
  test('a path that ends before it begins is empty', () => {
    expect(peoplePath(41, 40, 10)).toBe('')
  })
  test('two paths that meet fill the grid, each place once', () => {
    const [width, height] = peopleSize(100, 10)
    const both = [...places(peoplePath(0, 41, 10)), ...places(peoplePath(41, 100, 10))]
    expect(new Set(both.map(String)).size).toBe(100)
    expect(both).toEqual(places(peoplePath(0, 100, 10)))
    for (const [x = -1, y = -1] of both) {
      expect(x > 0 && x < width).toBe(true)
      expect(y > 0 && y < height).toBe(true)
    }
  })
  test('fewer than 25 people stand 5 in a row, so that they are drawn larger', () => {
    expect([24, 25, 100].map(peopleInRow)).toEqual([5, 10, 10])
    expect(peopleSize(12, 5)).toEqual([50, 33])
    expect(places(peoplePath(4, 6, 5)).map(([x]) => x)).toEqual([42.8, 2.8])
  })
})

describe('the axis of an interval', () => {
  const { x, ticks } = axis([-2.5, 0, -1.16, -0.5], 320)
  test('grows with its values', () => {
    const places = [-2.5, -2, -1.16, -0.5, 0].map(x)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(places.length)
  })
  test('keeps every value inside, with room at both ends', () => {
    expect(x(-2.5)).toBeGreaterThan(0)
    expect(x(0)).toBeLessThan(320)
  })
  test('has round ticks that lie within the picture', () => {
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks).toContain(0)
    for (const tick of ticks) expect(x(tick) >= 0 && x(tick) <= 320).toBe(true)
  })
  test('can be drawn when all values are the same', () => {
    const same = axis([2, 2], 100)
    expect(same.x(2)).toBe(50)
  })
})

describe('a fixed scale', () => {
  const x = fixedScale(0, 10, 320)
  test('begins at its lowest and ends at its highest value', () => {
    expect([x(0), x(5), x(10)]).toEqual([0, 160, 320])
  })
  test('starts at its lowest value when that is below zero', () => {
    const y = fixedScale(-10, 10, 100)
    expect([y(-10), y(0), y(10)]).toEqual([0, 50, 100])
  })
})

describe('the number at a point', () => {
  const lines = [
    {
      points: [
        { when: 'before', value: 50 },
        { when: 'later', value: 60 },
      ],
    },
    {
      points: [
        { when: 'before', value: 58 },
        { when: 'later', value: 60 },
        { when: 'last', value: 3 },
      ],
    },
  ]
  const below = lines.map((line, i) => line.points.map((point) => isBelowAnother(lines, i, point)))
  test('stands below where another line passes above, and of equals below the later one', () => {
    expect(below).toEqual([
      [true, false],
      [false, true, false],
    ])
  })
})
