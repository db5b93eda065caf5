import { expect, test } from 'vitest'
import { partsOf } from '@/lib/pages/parts'
import type { ShownBlock, Source } from '@/lib/pages/shown'

const source = (number: number): Source => ({
  key: `s-${number}`,
  number,
  title: 'A trial',
  text: 'A trial.',
  plain: 'Randomized trial',
  link: undefined,
  fresh: 'Last checked January 10, 2026.',
  marks: [],
})
const sources = [1, 2, 3].map(source)
const heading = (id: string, depth: 2 | 3 = 2): ShownBlock => ({ t: 'heading', depth, id, children: [] })
const citing = (...numbers: number[]): ShownBlock => ({
  t: 'p',
  children: [{ t: 'cite', marks: numbers.map((number) => ({ number, id: `cite-${number}-1` })) }],
})
const scale: ShownBlock = { t: 'claimList' }

test('a part begins at each heading of level 2, and what stands before the first is a part without one', () => {
  const parts = partsOf([citing(1), heading('a'), heading('b', 3), heading('c')], sources)
  expect(parts.map((part) => part.heading?.id)).toEqual([undefined, 'a', 'c'])
  expect(parts[1]?.rows.flatMap((row) => row.blocks)).toEqual([heading('b', 3)])
})
test('boxes that follow each other are one wide row; one alone stands in the text', () => {
  const note: ShownBlock = { t: 'callout', kind: 'note', title: 'Rest', children: [] }
  const [part] = partsOf([citing(1), note, note, citing(2), note], sources)
  expect(part?.rows.map(({ wide, blocks }) => [wide, blocks.length])).toEqual([
    [false, 1],
    [true, 2],
    [false, 2],
  ])
})
test('only parts that are named are folded', () => {
  expect(partsOf([heading('a'), heading('b')], sources, ['b']).map((part) => part.folded)).toEqual([
    false,
    true,
  ])
})
test('blocks that reach into the margin have rows of their own, and no block is lost', () => {
  const blocks = [citing(1), citing(2), scale, citing(3)]
  const rows = partsOf(blocks, sources)[0]?.rows ?? []
  expect(rows.map((row) => row.wide)).toEqual([false, true, false])
  expect(rows.flatMap((row) => row.blocks)).toEqual(blocks)
})
test('beside a row stand the sources that it cites, each once, in the order of their numbers', () => {
  const rows = partsOf([citing(3, 1), citing(1), scale, citing(2)], sources)[0]?.rows ?? []
  expect(rows.map((row) => row.sources.map(({ number }) => number))).toEqual([[1, 3], [], [2]])
})
