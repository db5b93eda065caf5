import { expect, test } from 'vitest'
import { keyPointOf, wholePoint } from '@/lib/pages/key-point'
import { shownText } from '@/lib/pages/resolve'
import type { ShownInline } from '@/lib/pages/shown'

const mark: ShownInline = { t: 'cite', marks: [{ number: 1, id: 'cite-1-1' }] }
const split = (value: string) => keyPointOf([{ t: 'text', value }, mark])

test.each([
  ['6 of 10', 'people felt better'],
  ['47 of 100', 'adults with depression felt much better'],
  ['About 1 in 3', 'people stopped'],
  ['About 27 more in 100', 'people felt tired'],
  ['1 in every 10', 'people fell asleep'],
  ['30%', 'of people fell asleep'],
  ['5 to 10%', 'of people fell asleep'],
  ['1,250 of 3,400', 'people answered'],
  ['Half', 'of those helped had relapsed by 18 days'],
  ['Nearly half', 'of them had relapsed'],
  ['At least 2 hours', 'of watching follow each dose'],
  ['4 to 8 weeks', 'is how long it was measured'],
  ['1.5 points', 'out of 10 was the gap'],
])('"%s" is set apart from "%s", and the mark of the source stays', (quantity, rest) => {
  expect(split(`${quantity} ${rest} `)).toEqual({
    quantity,
    text: [{ t: 'text', value: `${rest} ` }, mark],
  })
})

test.each([
  'In 60 people with CRPS, ketamine lowered pain at first',
  '1 ketamine infusion may have eased bipolar depression',
  '2-day infusions are rare',
  'We do not know whether ketamine helps',
  'Halfway through, pain came back',
  'About this, nobody knows',
])('"%s" begins with no quantity and stays whole', (text) => {
  expect(split(text)).toEqual({ quantity: null, text: [{ t: 'text', value: text }, mark] })
})

test('a point that begins with something else than text stays whole', () => {
  const point: ShownInline[] = [{ t: 'strong', children: [{ t: 'text', value: '6 of 10' }] }, mark]
  expect(keyPointOf(point)).toEqual({ quantity: null, text: point })
  expect(keyPointOf([])).toEqual({ quantity: null, text: [] })
})

test.each([
  '47 of 100 adults felt much better. ',
  'Half of those helped had relapsed. ',
  'In 60 people, pain fell. ',
])('as one run it reads as it was written: %s', (value) => {
  expect(shownText([...wholePoint(split(value))])).toBe(value.trim())
})
