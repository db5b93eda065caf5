import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dark, light } from '@/lib/seo/colors'

const css = readFileSync('app/globals.css', 'utf8')

test.each([...Object.entries(light).map((e) => [...e, 1]), ...Object.entries(dark).map((e) => [...e, 2])])(
  '%s %s is the color of the style sheet',
  (name, color, place) => {
    const pair = new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)
    expect(pair?.[Number(place)]).toBe(color)
  },
)
