import { expect, test } from 'vitest'
import { addressOf, prefixOf } from '@/lib/content/addresses'
import { defaultLocale } from '@/words'

test('addresses of the default language have no prefix, others the name of the language', () => {
  expect(addressOf('Faq', 'how-long')).toBe('/q/how-long/')
  expect(addressOf('Article', 'conditions/crps', defaultLocale)).toBe('/conditions/crps/')
  expect(prefixOf(defaultLocale)).toBe('')
  expect(prefixOf('es')).toBe('/es')
})
