import { describe, expect, test } from 'vitest'
import { contrast, palette } from '../gallery/palette'

const grounds = ['paper', 'card', 'mist', 'peach', 'lilac', 'sage']

/** What stands on what. */
const pairs: Record<
  'text' | 'graphics',
  readonly (readonly [on: readonly string[], what: readonly string[]])[]
> = {
  text: [
    [grounds, ['ink', 'quiet', 'accent', 'emergency']],
    [['accent'], ['on-accent']],
    [['deep'], ['on-deep']],
    [['apricot'], ['night']],
    [
      ['paper', 'card'],
      ['urgent', 'routine', 'harm'],
    ],
    [['emergency-card'], ['emergency', 'ink', 'accent']],
    [['urgent-card'], ['urgent', 'ink', 'accent']],
    [['routine-card'], ['routine', 'ink', 'accent']],
  ],
  graphics: [
    [
      ['paper', 'card'],
      ['line', 'harm', 'other', 'harm-other'],
    ],
    [['deep'], ['apricot', 'on-deep']],
  ],
}

test('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each([
  ['text', 7],
  ['graphics', 3],
] as const)('%s has a contrast of at least %d', (kind, least) => {
  test.each(['light', 'dark'] as const)('in %s colors', (scheme) => {
    const color = (name: string) => {
      const value = palette.get(name)?.[scheme === 'light' ? 0 : 1]
      if (!value) throw new Error(`app/globals.css has no color "${name}"`)
      return value
    }
    const low = pairs[kind].flatMap(([grounds, marks]) =>
      grounds.flatMap((ground) =>
        marks
          .map((mark) => ({ pair: `${mark} on ${ground}`, ratio: contrast(color(mark), color(ground)) }))
          .filter(({ ratio }) => ratio < least),
      ),
    )
    expect(low).toEqual([])
  })
})
