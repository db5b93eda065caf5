import { describe, expect, test } from 'vitest'
import { canRestOn, numbersIn, numbersOfSource, numbersStated } from '@/lib/check/numbers'
import { kinds } from '@/lib/content/schema'
import { reference } from '../content/sample-project'

const shown = (text: string) => numbersIn(text).map((n) => n.shown)

describe('numbers in running text', () => {
  test.each([
    ['in 41 of 100 people', ['41', '100']],
    ['a score of 2.35, then 4', ['2.35', '4']],
    ['among 2,309 people', ['2,309']],
    ['among 1,000 people and 12,000.5 others', ['1,000', '12,000.5']],
    ['about 95% of them', ['95']],
    ['a 40-minute drip', ['40']],
    ['in 2026', ['2026']],
    ['0.112 and 1.999', ['0.112', '1.999']],
    ['911 people? No: 9 people', ['9']],
  ])('%j holds %j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
  test('digits with separators become values', () => {
    expect(numbersIn('2,309 and 1,000.5').map((n) => n.value)).toEqual([2309, 1000.5])
  })
  test.each([
    ['November 22, 2026'],
    ['November 22'],
    ['November 2026'],
    ['May 1 to June 30'],
    ['call 911, 999, 988, 112 or 000'],
    ['open 24/7'],
    ['IL-6, GluN2B, COVID-19 and SF36'],
    ['the 12th and 3rd day'],
    ['0.5mg of a 5HT2A blocker in a 3.5x tube'],
  ])('days, emergency lines and names are no measurements: %j', (text) => {
    expect(shown(text)).toEqual([])
  })
})

describe('numbers that a source states', () => {
  test('digits and words, also in capitals', () => {
    expect(numbersStated('Twelve of 30; half, once and 2,309.').sort((a, b) => a - b)).toEqual([
      1, 12, 30, 50, 2309,
    ])
  })
  test('words inside other words are not numbers', () => {
    expect(numbersStated('The tension of someone often')).toEqual([])
  })
  test('its findings, its limits, its year and its size', () => {
    const source = kinds.Reference.schema.parse(
      JSON.parse(
        reference('a', { findings: ['It was 7.'], limits: 'Only 8 weeks.', people: 60, studies: 4 }),
      ),
    )
    expect(numbersOfSource(source).sort((a, b) => a - b)).toEqual([4, 7, 8, 60, 2020])
  })
})

describe('a number may rest on', () => {
  test.each([
    [41, [41], 'itself'],
    [40, [39.6], 'a number that rounds to it'],
    [4.6, [4.62], 'a number that rounds to its decimals'],
    [41, [0.41], 'a share below 1'],
    [100, [], 'nothing when it is the 100 of "out of 100"'],
    [1, [], 'nothing when it is 1'],
  ])('%d on %j: %s', (value, known) => {
    expect(canRestOn(value, known)).toBe(true)
  })
  test.each([
    [40, [39.4], 'a number that rounds to another'],
    [4.62, [4.6], 'a number with fewer decimals'],
    [41, [], 'nothing'],
    [4, [40, 400], 'a number that begins with it'],
    [41, [4.1], 'a tenth of it'],
    [120, [1.2], 'a share above 1'],
  ])('%d not on %j: %s', (value, known) => {
    expect(canRestOn(value, known)).toBe(false)
  })
})
