import { afterEach, describe, expect, test, vi } from 'vitest'
import { policyOfBuild } from '@/lib/content/publish'
import { checkClock, type RawPage, withheldLimit, withheldReport } from '@/lib/export/withheld'

afterEach(() => {
  vi.unstubAllEnvs()
})

const page: RawPage = {
  docType: 'Article',
  status: 'published',
  changed: '2026-11-20',
  reviewBy: '2027-11-20',
}
const pages = (count: number, more: Partial<RawPage> = {}) =>
  Array.from({ length: count }, () => ({ ...page, ...more }))
const on = (today: string, requireReview = false) => ({ today, requireReview })

describe('what a build withholds', () => {
  test('is counted by reason', () => {
    const site = [
      ...pages(96),
      ...pages(2, { status: 'draft' }),
      ...pages(1, { reviewBy: '2026-08-01' }),
      ...pages(1, { docType: 'SitePage', reviewBy: '2026-08-01' }),
    ]
    expect(withheldReport(site, on('2026-11-28'), 10)).toBe(
      '3 of 100 pages are withheld: 2 drafts, 1 with an overdue review, 0 without a reviewer',
    )
  })
  test('may be up to the limit, and not more', () => {
    const site = (overdue: number) => [...pages(100 - overdue), ...pages(overdue, { reviewBy: '2026-08-01' })]
    expect(withheldReport(site(10), on('2026-11-28'), 10)).toContain('10 of 100')
    expect(() => withheldReport(site(11), on('2026-11-28'), 10)).toThrow(
      '11 of 100 pages are withheld: 0 drafts, 11 with an overdue review, 0 without a reviewer; that is more than 10 in 100. Is it 2026-11-28 today? "npm run check" names the pages that are due; WITHHELD_LIMIT=11 builds without them',
    )
    expect(withheldReport(site(11), on('2026-11-28'), 11)).toContain('11 of 100')
  })
  test('counts what a site that requires review leaves out', () => {
    expect(() => withheldReport(pages(3), on('2026-11-28', true), 10)).toThrow('3 without a reviewer')
  })
})

test('a clock that is behind the content is refused, but for the difference of time zones', () => {
  expect(() => checkClock(pages(3), '1970-01-01')).toThrow(
    'the clock says 1970-01-01, but a page was changed on 2026-11-20; set the clock, or BUILD_DATE to the day',
  )
  checkClock(pages(3), '2026-11-19')
})

describe('settings', () => {
  test('the limit is 10 in 100 unless it is set', () => {
    vi.stubEnv('WITHHELD_LIMIT', '')
    expect(withheldLimit()).toBe(10)
    vi.stubEnv('WITHHELD_LIMIT', '35')
    expect(withheldLimit()).toBe(35)
  })
  test.each(['ten', '-1', '101', '1.5'])('WITHHELD_LIMIT=%s is refused', (value) => {
    vi.stubEnv('WITHHELD_LIMIT', value)
    expect(withheldLimit).toThrow(`WITHHELD_LIMIT is "${value}"; expected a number from 0 to 100`)
  })
  test('REQUIRE_REVIEW is 1 or nothing, so that no other word is taken for no', () => {
    vi.stubEnv('BUILD_DATE', '2026-11-28')
    for (const [value, requireReview] of [
      ['', false],
      ['1', true],
    ] as const) {
      vi.stubEnv('REQUIRE_REVIEW', value)
      expect(policyOfBuild()).toEqual({ today: '2026-11-28', requireReview })
    }
    vi.stubEnv('REQUIRE_REVIEW', 'true')
    expect(policyOfBuild).toThrow('REQUIRE_REVIEW is "true"; expected 1, or nothing')
  })
})
