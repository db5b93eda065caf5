/** The colors of app/globals.css and their contrast. */
import { readFileSync } from 'node:fs'

/** Light and dark value of each color, "#rrggbb", by its name. */
export const palette: ReadonlyMap<string, readonly [light: string, dark: string]> = new Map(
  [
    ...readFileSync('app/globals.css', 'utf8').matchAll(
      /--color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g,
    ),
  ].map(([, name = '', light = '', dark = '', both]) => [name, [both ?? light, both ?? dark]]),
)

/** Relative luminance of "#rrggbb" by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colors by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
