import { afterEach, expect, test, vi } from 'vitest'
import { site } from '@/lib/site'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
])('SITE_ORIGIN="%s" is the address %s', (value, origin) => {
  vi.stubEnv('SITE_ORIGIN', value)
  expect(site.origin).toBe(origin)
})

test('without SITE_ORIGIN the address is the one in lib/site.ts', () => {
  vi.stubEnv('SITE_ORIGIN', '')
  expect(site.origin).toMatch(/^https:\/\/[a-z0-9.-]+$/)
})

test.each([
  'example.org',
  'https://example.org/ketamine',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://user:word@example.org',
  'ftp://example.org',
  'https://',
])('SITE_ORIGIN=%s is refused', (value) => {
  vi.stubEnv('SITE_ORIGIN', value)
  expect(() => site.origin).toThrow(
    `SITE_ORIGIN is "${value}"; expected an address such as https://example.org, without a path`,
  )
})
