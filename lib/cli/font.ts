/**
 * Makes the one font file that pages load: Atkinson Hyperlegible Next with the characters and weights in use.
 * Runs before `next build` and `next dev`; the file lies in .cache/ and is made again when this list changes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const source =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const folder = '.cache/font'
const weights = { min: 400, max: 700 }

/** Printable ASCII, the letters of Western European names, and the signs that pages use. */
const characters = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0xc0 + i)),
  ...'\u00a0·°±µ¼½¾×–—‘’“”…•€™−≤≥←→›',
].join('')

const stamp = JSON.stringify({ source, weights, characters })
const stampFile = join(folder, 'stamp.json')

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const font = await subsetFont(readFileSync(source), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'text.woff2'), font)
  writeFileSync(stampFile, stamp)
  console.log(`font: ${(font.length / 1024).toFixed(1)} KB`)
}
