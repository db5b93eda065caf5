import { describe, expect, test } from 'vitest'
import { sentencesOf } from '@/lib/pages/sentences'
import type { ShownInline } from '@/lib/pages/shown'

const text = (value: string): ShownInline => ({ t: 'text', value })
const cite = (number: number): ShownInline => ({ t: 'cite', marks: [{ number, id: `cite-${number}-1` }] })
const term = (value: string): ShownInline => ({ t: 'term', id: 'a', children: [text(value)] })
const fact = (value: string): ShownInline => ({
  t: 'fact',
  id: 'f',
  fact: { value, href: null, outOfDate: false },
})

describe('marked text in sentences', () => {
  test('ends a sentence where its words end, with the numbers of its sources', () => {
    expect(sentencesOf([text('Wait a day.'), cite(1), cite(2), text(' Sleep first. Ask.'), cite(3)])).toEqual(
      [[text('Wait a day.'), cite(1), cite(2), text(' ')], [text('Sleep first. ')], [text('Ask.'), cite(3)]],
    )
  })
  test('leaves terms, facts and numbers within a sentence in their place', () => {
    const one = [text('Call '), fact('988'), text(', at 1.5 hours or '), term('off-label'), text('.')]
    expect(sentencesOf([...one, text(' Now.')])).toEqual([[...one, text(' ')], [text('Now.')]])
  })
  test('begins a sentence with a mark, and keeps a mark of two sentences whole', () => {
    const two = term('Stop. Wait.')
    expect(sentencesOf([text('Yes. '), two, text(' Ask.')])).toEqual([
      [text('Yes. ')],
      [two, text(' ')],
      [text('Ask.')],
    ])
  })
  test('keeps a number of a source that stands first', () => {
    expect(sentencesOf([cite(1), text('It fell.')])).toEqual([[cite(1), text('It fell.')]])
  })
  test('of nothing there is one empty run', () => {
    expect(sentencesOf([])).toEqual([[]])
  })
})
