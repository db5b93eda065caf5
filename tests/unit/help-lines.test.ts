import { expect, test } from 'vitest'
import { helpLinesOf } from '@/lib/pages/help-lines'
import type { ShownBlock, ShownInline } from '@/lib/pages/shown'

const text = (value: string): ShownInline => ({ t: 'text', value })
const number = (value: string): ShownInline => ({
  t: 'fact',
  id: value,
  fact: { value, href: `tel:${value}`, asOf: undefined, outOfDate: false },
})
const mark: ShownInline = { t: 'cite', marks: [{ number: 1, id: 'cite-1-1' }] }
const place: ShownInline = { t: 'strong', children: [text('Ireland:')] }
const list = (...children: ShownInline[]): ShownBlock => ({
  t: 'list',
  ordered: false,
  items: [[{ t: 'p', children }]],
})

test('a place has a row for each thing to call for, and marks stay with what they follow', () => {
  const item = list(
    place,
    text(' emergency '),
    number('112'),
    text(' or 999 '),
    mark,
    text('; poison '),
    number('01'),
    text(', by day'),
  )
  expect(helpLinesOf([item])).toEqual([
    {
      place: 'Ireland',
      rows: [
        [text(' emergency '), number('112'), text(' or 999 '), mark],
        [text('poison '), number('01'), text(', by day')],
      ],
    },
  ])
})
test('an item without a place stops the build', () => {
  expect(() => helpLinesOf([list(text('emergency 112'))])).toThrow('no place')
})
