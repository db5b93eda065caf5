import { describe, expect, test } from 'vitest'
import { inPrintOrder } from '@/lib/markdown/print-order'
import type { Inline } from '@/lib/markdown/tree'

const text = (value: string): Inline => ({ t: 'text', value })
const cite = (...keys: string[]): Inline => ({ t: 'cite', keys })
const term: Inline = { t: 'term', id: 'a', children: [text('sedation')] }

describe('a period or comma after a citation', () => {
  test('stands before it, after text', () => {
    expect(inPrintOrder([text('It fell'), cite('a'), text('. Then')])).toEqual([
      text('It fell.'),
      cite('a'),
      text(' Then'),
    ])
  })
  test('stands before it, after a term', () => {
    expect(inPrintOrder([term, cite('a'), text(', and')])).toEqual([term, text(','), cite('a'), text(' and')])
  })
  test('stands before all of a run of citations, and leaves no empty text', () => {
    expect(inPrintOrder([text('It fell'), cite('a'), cite('b'), text('.')])).toEqual([
      text('It fell.'),
      cite('a'),
      cite('b'),
    ])
  })
  test('is not taken from where there is none', () => {
    const nodes = [text('It fell'), cite('a'), text(' and rose')]
    expect(inPrintOrder(nodes)).toEqual(nodes)
  })
})

test('"(" before a term holds on to it, and nothing is changed in what was given', () => {
  const nodes = [text('calm (')],
    given = [...nodes, term, text(')')]
  expect(inPrintOrder(given)).toEqual([text('calm (\u2060'), term, text(')')])
  expect(given[0]).toEqual(text('calm ('))
})
