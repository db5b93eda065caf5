import { afterEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '@/lib/content/clock'
import { reviewGraceDays } from '@/lib/content/publish'
import { fact, findingsOf, mdx } from '../content/sample-project'

const day = '2026-06-30'
const samples = {
  'content/facts/a.json': fact('a', { checkBy: day }),
  'content/faqs/a.mdx': mdx(`reviewBy: ${day}`),
  'content/pages/a.mdx': mdx(`reviewBy: ${day}`),
}

/** What is told on a day, each message up to its first semicolon. */
function toldOn(today: string): (string | undefined)[] {
  vi.stubEnv('BUILD_DATE', today)
  return findingsOf('due', samples).map(({ message }) => message.split(';')[0])
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a page and a fact', () => {
  test('are told from 60 days ahead', () => {
    expect(toldOn(addDays(day, -61))).toEqual([])
    expect(toldOn(addDays(day, -60))).toEqual([
      'this fact is due by 2026-06-30',
      'this page is due by 2026-06-30',
      'this page is due by 2026-06-30',
    ])
  })
  test('are told as past after their day', () => {
    expect(toldOn(addDays(day, 1))).toEqual([
      'this fact was due by 2026-06-30',
      'this page was due by 2026-06-30',
      'this page was due by 2026-06-30',
    ])
  })
  test('have the days of grace of the publish rule', () => {
    vi.stubEnv('BUILD_DATE', day)
    const told = findingsOf('due', samples).map(({ message }) => message)
    expect(told[1]).toContain(`shown up to ${addDays(day, reviewGraceDays)} and then withheld`)
    expect(told.filter((message) => message.includes('withheld'))).toHaveLength(1)
  })
})
