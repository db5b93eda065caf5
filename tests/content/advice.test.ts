import { expect, test } from 'vitest'
import { advice } from '@/lib/content/source'
import { parseMdx } from '@/lib/markdown/parse'
import { resolve } from '@/lib/pages/resolve'

const shown = (source: string) => resolve([], parseMdx(source).blocks)
const signs = advice.get('emergency-signs')

test('advice stands where its mark is, with its title, its urgency and its sources', () => {
  const { body, apparatus } = shown('<Advice id="emergency-signs" />\n')
  expect(body).toHaveLength(1)
  expect(body[0]).toMatchObject({ t: 'care', urgency: 'emergency', title: signs?.title })
  expect(apparatus.sources.length).toBeGreaterThan(0)
})
test('what a page adds goes on with the list', () => {
  const items = (source: string) => {
    const [card] = shown(source).body
    const [list, ...rest] = card?.t === 'care' ? card.children : []
    expect(rest).toEqual([])
    return list?.t === 'list' ? list.items.length : 0
  }
  const own = items('<Advice id="emergency-signs" />\n')
  expect(own).toBeGreaterThan(3)
  expect(items('<Advice id="emergency-signs">\n\n- a baby can not be woken\n\n</Advice>\n')).toBe(own + 1)
})
test('an unknown id stops the build', () => {
  expect(() => shown('<Advice id="no-such" />\n')).toThrow('unknown advice "no-such"; run "npm run check"')
})
