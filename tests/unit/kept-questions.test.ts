import { expect, test } from 'vitest'
import { asText, fromKept, toKeep } from '@/client/kept-questions'

const odd = ['<b>no</b> & "so"', 'مرحبا بكم', '😀 why?', 'x'.repeat(5_000), 'line\nline']

test('what is kept is read as it was, in its order', () => {
  expect(fromKept(toKeep(odd, 'older'))).toEqual({ questions: odd, aside: 'older' })
})
test('a list without what other versions add is read', () => {
  expect(fromKept('{"questions":["Why?"]}')).toEqual({ questions: ['Why?'], aside: '' })
})
test.each(['', 'Why?', 'null', '[1]', '{"questions":"Why?"}', '{"questions":[1]}', '{"asked":["Why?"]}'])(
  'what can not be read is laid aside as it is: %s',
  (kept) => {
    expect(fromKept(kept)).toEqual({ questions: [], aside: kept })
  },
)
test('as text it is numbered under its title', () => {
  expect(asText('Mine', ['Why?', 'When?'])).toBe('Mine\n1. Why?\n2. When?\n')
  expect(asText('Mine', [])).toBe('Mine\n')
})
