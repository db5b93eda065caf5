/** Text as shapes, in the font of the site: pictures look the same on every machine that makes them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Command, type Font } from 'opentype.js'

const require = createRequire(import.meta.url)

export type Weight = 400 | 600

const fonts = new Map<Weight, Font>()

/** File of a weight; the same family as the pages, in a format that can be read here. */
export function fontFile(weight: Weight): string {
  return require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
  )
}

function fontOf(weight: Weight): Font {
  const font = fonts.get(weight) ?? opentype.parse(new Uint8Array(readFileSync(fontFile(weight))).buffer)
  fonts.set(weight, font)
  return font
}

/**
 * An SVG path of a line of text; y is its baseline.
 * @throws when the font lacks a character
 */
export function textPath(
  text: string,
  { x, y, size, weight, fill }: { x: number; y: number; size: number; weight: Weight; fill: string },
): string {
  const font = fontOf(weight)
  const missing = [...text].find((char) => font.charToGlyphIndex(char) === 0)
  if (missing) throw new Error(`the font of the pictures has no "${missing}" (in "${text}")`)
  return `<path fill="${fill}" d="${pathData(font.getPath(text, x, y, size).commands)}"/>`
}

/** The library's own writer joins numbers such as -0.04 to the one before. */
function pathData(commands: readonly Command[]): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((n) => n !== undefined)
      return type + numbers.map((n) => Math.round(n * 10) / 10).join(' ')
    })
    .join('')
}

export function textWidth(text: string, size: number, weight: Weight): number {
  const words = text.split(' ')
  const spaces = (words.length - 1) * wordWidth(' ', weight)
  return size * words.reduce((sum, word) => sum + wordWidth(word, weight), spaces)
}

const widths = new Map<string, number>()

/** Width at size 1; words come back often while lines are tried. */
function wordWidth(word: string, weight: Weight): number {
  const key = `${weight} ${word}`
  const width = widths.get(key) ?? fontOf(weight).getAdvanceWidth(word, 1000) / 1000
  widths.set(key, width)
  return width
}

/** Lines of nearly equal length, none wider than `width` unless a single word is. */
export function wrap(text: string, width: number, size: number, weight: Weight): string[] {
  const fewest = greedy(text, width, size, weight)
  let lines = fewest
  for (let narrower = width - size / 2; narrower > width / 3; narrower -= size / 2) {
    const tried = greedy(text, narrower, size, weight)
    if (tried.length > fewest.length || tried.some((line) => textWidth(line, size, weight) > width)) break
    lines = tried
  }
  return lines
}

function greedy(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || textWidth(longer, size, weight) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
