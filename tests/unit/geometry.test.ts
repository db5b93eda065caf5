import { describe, expect, test } from 'vitest'
import { axis, fixedScale, iconGrid, iconPath, isBelowAnother } from '@/lib/evidence/geometry'

/** Where each icon of a path begins. */
const starts = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

describe('icons for people', () => {
  test.each([
    [0, 0],
    [0, 1],
    [0, 41],
    [41, 100],
    [0, 100],
  ])('a path from %i to %i holds one icon for each person', (from, to) => {
    expect(starts(iconPath(from, to))).toHaveLength(to - from)
  })
  test('a path that ends before it begins is empty', () => {
    expect(iconPath(41, 40)).toBe('')
  })
  test('two paths that meet fill the grid, each place once', () => {
    const places = [...starts(iconPath(0, 41)), ...starts(iconPath(41, 100))]
    expect(new Set(places.map(String)).size).toBe(100)
    expect(places).toEqual(starts(iconPath(0, 100)))
    for (const [x = -1, y = -1] of places) {
      expect(x > 0 && x < iconGrid).toBe(true)
      expect(y > 0 && y < iconGrid).toBe(true)
    }
  })
  test('rows are filled from left to right, then downward', () => {
    const [first = [], , tenth = [], eleventh = []] = [0, 1, 9, 10].map((n) => starts(iconPath(n, n + 1))[0])
    expect(tenth[1]).toBe(first[1])
    expect(eleventh[0]).toBe(first[0])
    expect(eleventh[1]).toBeGreaterThan(first[1] ?? Infinity)
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
