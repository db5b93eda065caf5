/**
 * Makes the one font file that pages load: Atkinson Hyperlegible Next with the characters and weights in use.
 * Runs before `next build` and `next dev`; the file is replaced only when it differs, so that the latter stays calm.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import subsetFont from 'subset-font'

const source =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const file = '.cache/font/text.woff2'
const weights = { min: 400, max: 800 }

/** Printable ASCII, the letters of Western European names, and the signs that pages use. */
const characters = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0xc0 + i)),
  ...'\u00a0·°±µ¼½¾×–—‘’“”…•€™−≤≥←→›',
].join('')

const font = await subsetFont(readFileSync(source), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: weights },
})
mkdirSync(dirname(file), { recursive: true })
if (!existsSync(file) || !readFileSync(file).equals(font)) {
  writeFileSync(`${file}.part`, font)
  renameSync(`${file}.part`, file)
  console.log(`font: ${(font.length / 1024).toFixed(1)} KB`)
}
