import { describe, expect, test } from 'vitest'
import { bodyOf } from '@/lib/markdown/body'

describe('the text of a document', () => {
  test('comes out as its typed tree, without places', () => {
    expect(bodyOf('Pain **fell** [@a].\n\n## Why\n')).toEqual([
      {
        t: 'p',
        children: [
          { t: 'text', value: 'Pain ' },
          { t: 'strong', children: [{ t: 'text', value: 'fell' }] },
          { t: 'cite', keys: ['a'] },
          { t: 'text', value: '.' },
        ],
      },
      { t: 'heading', depth: 2, id: 'why', children: [{ t: 'text', value: 'Why' }] },
    ])
  })
  test('is an empty tree when there is none', () => {
    expect(bodyOf('')).toEqual([])
  })
  test('stops the build when it cannot be read, and says where to look', () => {
    expect(() => bodyOf('<script>x</script>\n')).toThrow(
      /unknown tag <script>.*run "npm run check" for its place/,
    )
  })
})
