import { expect, test } from 'vitest'
import { tableShape } from '@/lib/pages/table-shape'

const row = (...lengths: number[]) => lengths.map((length) => 'x'.repeat(length))

test('a table is too wide for a phone when its cells are long and more than two; heads wrap', () => {
  expect(tableShape(['A', 'B'], [row(99, 99)])).toEqual({ labels: ['A', 'B'], wide: false })
  expect(tableShape(['A long head of a column', 'B', 'C', 'D'], [row(24, 2, 2, 1)]).wide).toBe(false)
  expect(tableShape(['A', 'B', 'C'], [row(24, 24, 4)]).wide).toBe(false)
  expect(tableShape(['A', 'B', 'C'], [row(1, 24, 5), row(24, 1, 1)]).wide).toBe(true)
})
