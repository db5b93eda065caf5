import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/content/clock'
import { type Policy, reviewGraceDays, withheldFor } from '@/lib/content/publish'
import type { Dated } from '@/lib/content/schema'

const doc: Dated = { status: 'published', reviewBy: '2026-06-01' }
const draft: Dated = { ...doc, status: 'draft' }
const reviewer = { name: 'Ann Smith', credentials: 'MD', date: '2026-01-05' }
const ofArticle = (article: Dated, policy: Policy) => withheldFor('Article', article, policy)
const on = (today: string, requireReview = false) => ({ today, requireReview })

describe('a page with clinical content', () => {
  test('is shown before its review is due', () => {
    expect(ofArticle(doc, on('2026-05-31'))).toBeUndefined()
  })
  test('is withheld as a draft whatever else it has', () => {
    expect(ofArticle({ ...draft, reviewer }, on('2026-01-01'))).toBe('draft')
  })
  test('is shown through its last day of grace and withheld on the next', () => {
    const last = addDays(doc.reviewBy, reviewGraceDays)
    expect(last).toBe('2026-08-30')
    expect(ofArticle(doc, on(last))).toBeUndefined()
    expect(ofArticle(doc, on('2026-08-31'))).toBe('overdue review')
  })
  test('needs a named clinician in a build that requires review', () => {
    expect(ofArticle(doc, on('2026-05-01', true))).toBe('no reviewer')
    expect(ofArticle({ ...doc, reviewer }, on('2026-05-01', true))).toBeUndefined()
  })
  test('gains no days of grace by its reviewer', () => {
    expect(ofArticle({ ...doc, reviewer }, on('2026-08-31', true))).toBe('overdue review')
  })
})

test('a page about the site is withheld as a draft only, so that help stays in reach', () => {
  expect(withheldFor('SitePage', doc, on('2030-01-01', true))).toBeUndefined()
  expect(withheldFor('SitePage', draft, on('2026-01-01'))).toBe('draft')
})
