import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the dictionary of the project holds each word once, in order, one a line', () => {
  const text = readFileSync('lib/check/dictionary.txt', 'utf8')
  const words = text.trimEnd().split('\n')
  expect(words.filter((word) => !/^\p{L}+(?:-\p{L}+)*$/u.test(word))).toEqual([])
  const key = (word: string) => word.toLowerCase()
  const inOrder = [...new Set(words)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  expect(words).toEqual(inOrder)
  expect(text.endsWith('\n')).toBe(true)
})
