import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/content/clock'
import { publication, reviewGraceDays } from '@/lib/content/publish'
import type { Dated } from '@/lib/content/schema'

const doc: Dated = { status: 'published', reviewBy: '2026-06-01' }
const reviewer = { name: 'Ann Smith', credentials: 'MD', date: '2026-01-05' }
const on = (today: string, requireReview = false) => ({ today, requireReview })

describe('publication', () => {
  test('a published page is shown before its review is due', () => {
    expect(publication(doc, on('2026-05-31'))).toEqual({ shown: true })
  })
  test('a draft is withheld whatever else it has', () => {
    expect(publication({ ...doc, status: 'draft', reviewer }, on('2026-01-01'))).toEqual({
      shown: false,
      reason: 'draft',
    })
  })
  test('a page is shown through its last day of grace and withheld on the next', () => {
    const last = addDays(doc.reviewBy, reviewGraceDays)
    expect(last).toBe('2026-08-30')
    expect(publication(doc, on(last))).toEqual({ shown: true })
    expect(publication(doc, on('2026-08-31'))).toEqual({
      shown: false,
      reason: 'review was due on 2026-06-01 and the 90 days of grace are over',
    })
  })
  test('a build that requires review withholds what no clinician has reviewed', () => {
    expect(publication(doc, on('2026-05-01', true))).toEqual({
      shown: false,
      reason: 'not reviewed by a named clinician',
    })
  })
  test('a build that requires review shows what a named clinician has reviewed', () => {
    expect(publication({ ...doc, reviewer }, on('2026-05-01', true))).toEqual({ shown: true })
  })
  test('a reviewer does not extend the days of grace', () => {
    expect(publication({ ...doc, reviewer }, on('2026-08-31', true))).toMatchObject({ shown: false })
  })
})
