/** What the fact boxes of decision aids say is what the findings of the site say. */
import { describe, expect, test } from 'vitest'
import { shown } from '@/lib/content'
import type { Decision } from '@/lib/content/schema'
import { findings } from '@/lib/content/source'
import { optionRows } from '@/lib/content/tool-schema'
import { plainMarked } from '@/lib/pages/resolve'
import { words } from '@/words'

const sure = [
  'Do you feel SURE about the best choice for you?',
  'Do you know the benefits and risks of each option?',
  'Are you clear about which benefits and risks matter most to you?',
  'Do you have enough support and advice to make a choice?',
]

type Told = { option: string; says: string; finding: string }

function told({ options }: Decision): Told[] {
  return options.flatMap(({ name, facts }) =>
    (['helps', 'lasts', 'harms'] as const).flatMap((row) => {
      const { says, finding } = facts[row]
      return finding ? [{ option: `${name}, ${row}`, says: plainMarked(says), finding }] : []
    }),
  )
}

/** Numbers that tell the result, out of 100 or as a mean, rounded as prose does. */
function numbersOf(id: string): number[] {
  const result = findings.get(id)?.result
  if (result?.kind === 'per100') return result.arms.map(({ per100 }) => per100)
  if (result?.kind === 'counts') return result.arms.map(({ events, size }) => (100 * events) / size)
  if (result?.kind === 'estimate' && result.measure === 'difference') return [Math.abs(result.value)]
  return []
}

describe.each(shown.Decision.map((aid) => [aid.address, aid] as const))('%s', (_, aid) => {
  const cells = told(aid)
  test('tells findings', () => expect(cells.length).toBeGreaterThan(2))
  test.each(cells)('$option has the numbers of $finding', ({ says, finding }) => {
    const said = (says.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
    for (const number of numbersOf(finding))
      expect(said.some((n) => n === Math.round(number) || n === Math.round(number * 10) / 10)).toBe(true)
  })
  test('each row is told of by a matter, and each matter by rows of all options', () => {
    expect(new Set(aid.matters.flatMap(({ rows }) => rows))).toEqual(new Set(optionRows))
    expect(aid.matters).toHaveLength(12)
  })
  test('the four items of the SURE test stand word for word, with citation and terms', () => {
    expect(aid.ready.map(({ ask }) => ask)).toEqual(sure)
    expect(aid.readyFrom).toMatch(/O'Connor and Légaré, 2008 \[@legare-2010-sure-test\]/)
    expect(aid.readyFrom).toMatch(/free of charge .* nothing is changed .* not under the open license/)
  })
  test('doing nothing new is an option, and danger leads to help', () => {
    expect(aid.options.at(-1)?.name).toBe('Nothing new for now')
    expect(
      aid.situation.flatMap(({ choices = [] }) => choices).filter(({ leads }) => leads === 'help'),
    ).toHaveLength(1)
    expect(words.decision.helpNow).toContain('/help-now/')
  })
})
