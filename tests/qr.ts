/** Reads QR codes with a library of its own, not the one that makes them. */
import jsqr from 'jsqr'
import sharp from 'sharp'
import type { QrCode } from '@/lib/send/qr'

/** A picture with a pixel in 4 bytes. @returns what its code holds; undefined when there is none */
function decode(pixels: Uint8ClampedArray, side: number): string | undefined {
  return jsqr(pixels, side, side)?.data
}

/** @param image file or text of an SVG or PNG */
export async function decodeImage(image: string | Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(image, { density: 300 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decode(new Uint8ClampedArray(data), info.width)
}

/** Draws the strokes of a code, 4 pixels a module. */
export function decodePath({ size, path }: Pick<QrCode, 'size' | 'path'>): string | undefined {
  const scale = 4
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  let x = 0
  let y = 0
  for (const [, kind, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (kind === 'M') y = Number(second) - 0.5
    const start = kind === 'M' ? Number(first) : x + Number(first)
    if (kind === 'h')
      for (let row = y * scale; row < (y + 1) * scale; row++)
        for (let column = x * scale; column < start * scale; column++)
          pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    x = start
  }
  return decode(pixels, side)
}
