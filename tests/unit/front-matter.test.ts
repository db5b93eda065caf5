import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/markdown/front-matter'

describe('front matter', () => {
  test('is what stands between the first two lines of dashes', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\nText.\n\n---\nMore.\n')).toEqual({
      yaml: 'a: 1\nb: 2',
      body: 'Text.\n\n---\nMore.\n',
      bodyLine: 5,
    })
  })
  test('may end the file', () => {
    expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1', body: '' })
    expect(splitFrontMatter('---\na: 1\n---\n')).toMatchObject({ yaml: 'a: 1', body: '', bodyLine: 4 })
  })
  test('may hold dashes within a line', () => {
    expect(splitFrontMatter('---\na: x --- y\n---\nText')).toMatchObject({ yaml: 'a: x --- y', body: 'Text' })
  })
  test('the line on which the body begins is the one an editor shows', () => {
    const text = '---\na: 1\nb: 2\nc: 3\n---\nFirst line.\n'
    expect(text.split('\n')[(splitFrontMatter(text)?.bodyLine ?? 0) - 1]).toBe('First line.')
  })
  test.each([
    ['text only', 'Text.\n'],
    ['a fence that is not closed', '---\na: 1\nText.\n'],
    ['a line before the fence', '\n---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['a program', '---js\n({ a: 1 })\n---\n'],
    ['an end with more in its line, after which the loader reads on as text', '---\na: 1\n---b\n---\n'],
    ['a fence twice, behind which the loader sees the end', '---\n---\na: 1\n---\n'],
    ['nothing', ''],
  ])('is missing in %s', (_, text) => {
    expect(splitFrontMatter(text)).toBeUndefined()
  })
})
