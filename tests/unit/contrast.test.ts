import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

/** Light and dark value of each color of the style sheet. */
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both, dark ?? both]] as const,
  ),
)

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

/** Relative luminance of "#rrggbb" by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

test('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each([
  ['text', 4.5],
  ['graphics', 3],
] as const)('%s has a contrast of at least %d', (kind, least) => {
  test.each(['light', 'dark'] as const)('in %s colors', (scheme) => {
    const color = (name: string) => {
      const value = tokens.get(name)?.[scheme === 'light' ? 0 : 1]
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
