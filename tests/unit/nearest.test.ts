import { expect, test } from 'vitest'
import { nearest } from '@/lib/markdown/nearest'

test.each([
  ['emergncy', ['emergency', 'urgent'], ' (did you mean "emergency"?)'],
  ['us-998', ['us-911', 'us-988'], ' (did you mean "us-988"?)'],
  ['ab', ['xy', 'ac'], ' (did you mean "ac"?)'],
  ['smith-2020-trial-of-pain', ['smith-2021-trial-in-pain'], ' (did you mean "smith-2021-trial-in-pain"?)'],
])('a typing error in %s is traced to one of %j', (word, allowed, hint) => {
  expect(nearest(word, allowed)).toBe(hint)
})
test.each([
  ['banana', ['emergency', 'urgent']],
  ['emergency', []],
  ['', ['a', 'b']],
  ['abc', ['xyz']],
])('there is no hint for %j among %j', (word, allowed) => {
  expect(nearest(word, allowed)).toBe('')
})
