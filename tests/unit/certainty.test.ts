import { describe, expect, test } from 'vitest'
import { certaintyLevels, gradedLevels, verdicts } from '@/lib/content/schema'
import { certaintyDots } from '@/lib/evidence/certainty'
import { words } from '@/words'

describe('the words of certainty', () => {
  test('exist for every level of the schema and no other', () => {
    expect(Object.keys(words.certainty.levels).sort()).toEqual([...certaintyLevels].sort())
  })
  test('name the level and differ from those of every other level', () => {
    const all = certaintyLevels.map((level) => words.certainty.levels[level])
    expect(all.map((w) => w.label)).toEqual([
      'High certainty',
      'Moderate certainty',
      'Low certainty',
      'Very low certainty',
      'No direct evidence in people',
    ])
    expect(new Set(all.map((w) => w.means)).size).toBe(certaintyLevels.length)
  })
  test('have one dot less for each step down, and none without evidence', () => {
    expect(certaintyLevels.map((level) => certaintyDots[level])).toEqual([4, 3, 2, 1, 0])
  })
  test('are said with a verb that weakens with the certainty', () => {
    expect(gradedLevels.map((level) => words.certainty.levels[level].example)).toEqual([
      'Ketamine lowers ...',
      'Ketamine probably lowers ...',
      'Ketamine may lower ...',
      'We do not know whether ...',
    ])
  })
  test('verdicts have words, each its own', () => {
    expect(Object.keys(words.verdict.words).sort()).toEqual([...verdicts].sort())
    expect(new Set(Object.values(words.verdict.words)).size).toBe(verdicts.length)
  })
})
