import { expect, test } from 'vitest'
import { parseMdx } from '@/lib/markdown/parse'
import { resolve } from '@/lib/pages/resolve'

const a = 'fda-spravato-label-2026'
const b = 'mayo-ketamine-precautions'

/** Numbers of the sources at each mark of a text. */
function marks(text: string): number[][] {
  const { body } = resolve([], parseMdx(text, 1).blocks)
  return body
    .flatMap((block) => (block.t === 'p' ? block.children : []))
    .flatMap((node) => (node.t === 'cite' ? [node.marks.map(({ number }) => number)] : []))
}

test('a source that a paragraph cites twice running is marked once, where it is cited last', () => {
  expect(marks(`One [@${a}]. Two [@${a}].`)).toEqual([[1]])
  expect(marks(`One [@${b}; @${a}]. Two [@${a}].`)).toEqual([[1], [2]])
})
test('between other sources, and in another paragraph, it is marked again', () => {
  expect(marks(`One [@${a}]. Two [@${b}]. Three [@${a}].`)).toEqual([[1], [2], [1]])
  expect(marks(`One [@${a}].\n\nTwo [@${a}].`)).toEqual([[1], [1]])
})
