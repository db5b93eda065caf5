import { expect, test } from 'vitest'
import { documents, storyboards } from '@/lib/content/source'
import { walkBlocks } from '@/lib/markdown/text'

const pictures = ['finding', 'diagram', 'storyboard']

test('every article has a picture that explains something', () => {
  expect(documents.Article.length).toBeGreaterThan(40)
  const without = documents.Article.filter(
    ({ body }) => ![...walkBlocks(body)].some((block) => pictures.includes(block.t)),
  )
  expect(without.map(({ address }) => address)).toEqual([])
})

test('every row of scenes is shown somewhere', () => {
  const shown = new Set(
    documents.Article.flatMap(({ body }) =>
      [...walkBlocks(body)].flatMap((block) => (block.t === 'storyboard' ? [block.name] : [])),
    ),
  )
  expect([...storyboards.keys()].filter((name) => !shown.has(name))).toEqual([])
})
