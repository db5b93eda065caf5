/** Clock times of the treatment day. The expected ones are counted by hand on the calendar of New York in 2026. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { clockOf, isMidnight, type Rule, type Span, spanOf, visitOf, withStay } from '@/client/day-times'

beforeAll(() => {
  vi.stubEnv('TZ', 'America/New_York')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const visit = (day: string, from: string, to: string): Span => {
  const made = visitOf(day, from, to)
  if (!made) throw new Error('no visit')
  return made
}
const shown = (time: Date) => time.toLocaleString('sv-SE').slice(0, 16)
const ends = (rule: Rule, when: Span) => shown(spanOf(rule, when).to)
const begins = (rule: Rule, when: Span) => shown(spanOf(rule, when).from)
const day: Rule = { counts: 'wait', hours: 24 }
const nextDay: Rule = { counts: 'next-day', hours: 0 }

describe('a visit', () => {
  test('that ends before it begins ends on the next day', () => {
    expect(shown(visit('2026-11-30', '22:00', '01:00').to)).toBe('2026-12-01 01:00')
    expect(shown(visit('2026-12-31', '22:00', '00:00').to)).toBe('2027-01-01 00:00')
  })
  test.each([
    ['', '10:00', '12:00'],
    ['2026-11-30', '', '12:00'],
    ['2026-11-30', '10:00', ''],
    ['not a day', '10:00', '12:00'],
    ['2026-13-40', '10:00', '12:00'],
    ['2026-11-30', '25:00', '12:00'],
  ])('of day "%s", from "%s" to "%s" is none', (...given) => {
    expect(visitOf(...given)).toBeUndefined()
  })
  test('lasts as long as the label asks, and no shorter than said', () => {
    const stay: Rule = { counts: 'stay', hours: 2 }
    expect(shown(withStay(visit('2026-11-30', '10:00', '10:45'), [stay, day]).to)).toBe('2026-11-30 12:00')
    expect(shown(withStay(visit('2026-11-30', '10:00', '13:00'), [stay, day]).to)).toBe('2026-11-30 13:00')
  })
})

describe('24 hours', () => {
  test('count from leaving, not from the beginning', () => {
    expect(ends(day, visit('2026-11-30', '12:00', '14:00'))).toBe('2026-12-01 14:00')
  })
  test('end an hour later on the clock when it is set forward, and an hour earlier when it is set back', () => {
    expect(ends(day, visit('2026-03-07', '12:00', '14:00'))).toBe('2026-03-08 15:00')
    expect(ends(day, visit('2026-10-31', '12:00', '14:00'))).toBe('2026-11-01 13:00')
  })
  test('from an hour that the clock shows twice count from the second', () => {
    const end = visit('2026-10-31', '23:00', '01:30').to
    expect(end.toISOString()).toBe('2026-11-01T06:30:00.000Z')
  })
  test('give way to the longer hours of a clinic', () => {
    expect(ends({ counts: 'wait', hours: 48 }, visit('2026-11-30', '12:00', '14:00'))).toBe(
      '2026-12-02 14:00',
    )
  })
})

describe('the next day', () => {
  test('begins at the midnight after leaving', () => {
    const { to } = spanOf(nextDay, visit('2026-11-30', '12:00', '14:00'))
    expect(shown(to)).toBe('2026-12-01 00:00')
    expect(isMidnight(to)).toBe(true)
    expect(isMidnight(new Date(2026, 10, 30, 0, 1))).toBe(false)
  })
  test('is the one after, for who leaves after midnight', () => {
    expect(ends(nextDay, visit('2026-11-30', '22:30', '00:30'))).toBe('2026-12-02 00:00')
  })
  test('gives way to the hours of a clinic that end later', () => {
    expect(ends({ counts: 'next-day', hours: 24 }, visit('2026-11-30', '12:00', '14:00'))).toBe(
      '2026-12-01 14:00',
    )
    expect(ends({ counts: 'next-day', hours: 4 }, visit('2026-11-30', '12:00', '14:00'))).toBe(
      '2026-12-01 00:00',
    )
  })
})

describe('before a visit', () => {
  test('hours count back from its beginning, over midnight and over a change of the clock', () => {
    const food: Rule = { counts: 'stop-before', hours: 6 }
    expect(begins(food, visit('2026-11-30', '08:00', '10:00'))).toBe('2026-11-30 02:00')
    expect(begins(food, visit('2026-11-30', '04:00', '10:00'))).toBe('2026-11-29 22:00')
    expect(begins(food, visit('2026-03-08', '08:00', '10:00'))).toBe('2026-03-08 01:00')
    expect(begins({ counts: 'stop-before', hours: 0.5 }, visit('2026-11-30', '08:00', '10:00'))).toBe(
      '2026-11-30 07:30',
    )
  })
  test('the evening is that of the day before, also of the first of a month', () => {
    expect(begins({ counts: 'evening-before', hours: 0 }, visit('2026-12-01', '08:00', '10:00'))).toBe(
      '2026-11-30 18:00',
    )
  })
})

test('clock times are of 12 hours or 24, and the half hour after midnight is 00:30, not 24:30', () => {
  const times = [new Date(2026, 10, 30, 0, 30), new Date(2026, 10, 30, 12, 30), new Date(2026, 10, 30, 20, 5)]
  const shown = (twelve: boolean) => times.map((time) => clockOf('en', twelve).format(time))
  expect(shown(false)).toEqual(['00:30', '12:30', '20:05'])
  expect(shown(true).map((time) => time.replace(/\s/, ' '))).toEqual(['12:30 AM', '12:30 PM', '8:05 PM'])
})
