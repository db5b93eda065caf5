import { describe, expect, test } from 'vitest'
import { corrected, distance } from '@/client/spelling'

const known = [
  'migraine',
  'hallucinations',
  'heart',
  'depression',
  'suicidal',
  'addictive',
  'bladder',
  'pain',
  'drive',
  'driving',
  'children',
  'hard',
  'kidney',
]

describe('the distance of two words', () => {
  test.each([
    ['heart', 'heart', 0],
    ['hart', 'heart', 1],
    ['haert', 'heart', 1],
    ['migrane', 'migraine', 1],
    ['bladdder', 'bladder', 1],
    ['hart', 'hard', 1.1],
    ['bladder', 'pain', 3],
  ])('%s and %s: %i', (a, b, steps) => {
    expect(distance(a, b)).toBe(steps)
    expect(distance(b, a)).toBe(steps)
  })
})

describe('the words of a search', () => {
  test('stay when the site has them, in another form or typed in part', () => {
    expect(corrected(['pain', 'depress', 'bladders', '988', 'bp'], known)).toEqual([
      'pain',
      'depress',
      'bladders',
      '988',
      'bp',
    ])
  })
  test('become the nearest word of the site', () => {
    expect(corrected(['migrane', 'halucinate', 'hart', 'adictive', 'sucidal'], known)).toEqual([
      'migraine',
      'hallucinations',
      'heart',
      'addictive',
      'suicidal',
    ])
  })
  test('stay as they are without a list of words', () => {
    expect(corrected(['migrane'], [])).toEqual(['migrane'])
  })
  test('are not exchanged for another word that is only alike', () => {
    expect(corrected(['insulin', 'gout'], ['insurance', 'govt'.repeat(2), 'about'])).toEqual([])
  })
  test('are left out when the site has nothing like them', () => {
    expect(corrected(['amlodipine', 'pain'], known)).toEqual(['pain'])
    expect(corrected(['kids'], known)).toEqual([])
  })
})
