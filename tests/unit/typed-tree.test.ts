import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { typedTree } from '@/lib/markdown/typed-tree'

const compile = (text: string) => JSON.parse(String(unified().use(typedTree).processSync(text)))

describe('the text of a document', () => {
  test('comes out as its typed tree, without front matter and without places', () => {
    expect(compile('---\ntitle: A\n---\nPain **fell** [@a].\n\n## Why\n')).toEqual([
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
  test('is an empty tree when there is only front matter', () => {
    expect(compile('---\ntitle: A\n---\n')).toEqual([])
  })
  test('stops the build when it cannot be read, and says where to look', () => {
    expect(() => compile('---\ntitle: A\n---\n<script>x</script>\n')).toThrow(
      /unknown tag <script>.*run "npm run check" for its place/,
    )
  })
})
