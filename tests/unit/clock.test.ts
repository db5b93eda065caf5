import { afterEach, describe, expect, test, vi } from 'vitest'
import { addDays, today } from '@/lib/content/clock'
import { language } from '@/words'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

describe('days', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 365, '2027-11-22'],
  ])('%s and %i days are %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result)
  })
  test('a day is written with the name of its month and without leading zeros', () => {
    expect(language.day('2026-11-22')).toBe('November 22, 2026')
    expect(language.day('2027-01-05')).toBe('January 5, 2027')
    expect(language.day('2026-12-31')).toBe('December 31, 2026')
  })
})

describe('today', () => {
  test('is BUILD_DATE when that is set', () => {
    vi.stubEnv('BUILD_DATE', '2027-01-05')
    expect(today()).toBe('2027-01-05')
  })
  test.each(['soon', '2027-1-5', '05.01.2027', '2027-01-05T00:00'])('refuses BUILD_DATE %s', (value) => {
    vi.stubEnv('BUILD_DATE', value)
    expect(today).toThrow(`BUILD_DATE is "${value}"; expected a day such as 2027-01-05`)
  })
  test('is the day of the clock, counted in UTC, when BUILD_DATE is not set', () => {
    vi.stubEnv('BUILD_DATE', '')
    vi.useFakeTimers({ now: new Date('2026-11-22T23:59:59Z') })
    expect(today()).toBe('2026-11-22')
    vi.setSystemTime(new Date('2026-11-23T00:00:00Z'))
    expect(today()).toBe('2026-11-23')
  })
})
