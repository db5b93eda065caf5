import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/content/clock'
import { isFinal, isPublished, reviewGraceDays } from '@/lib/content/publish'
import type { Dated } from '@/lib/content/schema'

const doc: Dated = { status: 'published', reviewBy: '2026-06-01' }
const draft: Dated = { ...doc, status: 'draft' }
const reviewer = { name: 'Ann Smith', credentials: 'MD', date: '2026-01-05' }
const on = (today: string, requireReview = false) => ({ today, requireReview })

describe('a page with clinical content', () => {
  test('is shown before its review is due', () => {
    expect(isPublished(doc, on('2026-05-31'))).toBe(true)
  })
  test('is withheld as a draft whatever else it has', () => {
    expect(isPublished({ ...draft, reviewer }, on('2026-01-01'))).toBe(false)
  })
  test('is shown through its last day of grace and withheld on the next', () => {
    const last = addDays(doc.reviewBy, reviewGraceDays)
    expect(last).toBe('2026-08-30')
    expect(isPublished(doc, on(last))).toBe(true)
    expect(isPublished(doc, on('2026-08-31'))).toBe(false)
  })
  test('needs a named clinician in a build that requires review', () => {
    expect(isPublished(doc, on('2026-05-01', true))).toBe(false)
    expect(isPublished({ ...doc, reviewer }, on('2026-05-01', true))).toBe(true)
  })
  test('gains no days of grace by its reviewer', () => {
    expect(isPublished({ ...doc, reviewer }, on('2026-08-31', true))).toBe(false)
  })
})

test('a page about the site is withheld as a draft only, so that help stays in reach', () => {
  expect(isFinal(doc)).toBe(true)
  expect(isFinal(draft)).toBe(false)
})
