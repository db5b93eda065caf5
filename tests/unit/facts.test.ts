import { describe, expect, test } from 'vitest'
import type { Fact } from '@/lib/content/schema'
import { factView } from '@/lib/facts/view'

const price: Fact = {
  id: 'price',
  kind: 'price',
  label: 'Price of an infusion',
  value: '$400 to $800',
  href: 'https://example.org/',
  country: 'US',
  asOf: '2026-11-22',
  checkBy: '2027-05-22',
  sources: ['a'],
}

describe('a dated fact', () => {
  test('says its words, its address and its day', () => {
    expect(factView(price, '2026-12-01')).toEqual({
      value: '$400 to $800',
      href: 'https://example.org/',
      asOf: 'as of November 22, 2026',
      outOfDate: false,
    })
  })
  test('may be out of date from the day by which it had to be checked', () => {
    expect(factView(price, '2027-05-21').outOfDate).toBe(false)
    expect(factView(price, '2027-05-22').outOfDate).toBe(true)
    expect(factView(price, '2027-05-23').outOfDate).toBe(true)
  })
  test('a phone line has no day, yet grows out of date', () => {
    const line = factView({ ...price, kind: 'phone', href: 'tel:988' }, '2027-05-22')
    expect(line).toEqual({ value: '$400 to $800', href: 'tel:988', outOfDate: true })
  })
})
