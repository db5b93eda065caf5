/** The QR code of a page as files, for print and for programs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { PageFacts } from '../pages/facts'
import { printedSide, type QrCode, qrCode, qrFile, qrSvg } from '../send/qr'
import { eachInParallel } from './parallel'

/** Pixels of a module in a PNG file. */
const scale = 16

/** Writes an SVG and a PNG file for every page that has a QR code. @returns how many have one */
export async function writeQrFiles(out: string, pages: Iterable<PageFacts>): Promise<number> {
  const coded = [...pages].flatMap(({ address, qr }) => (qr ? [{ address, code: qrCode(qr) }] : []))
  await eachInParallel(coded, async ({ address, code }) => {
    const file = (type: 'svg' | 'png') => join(out, qrFile(address, type))
    mkdirSync(dirname(file('svg')), { recursive: true })
    writeFileSync(file('svg'), qrSvg(code))
    await drawPng(code, file('png'))
  })
  return coded.length
}

/** With the number of pixels an inch that makes programs place it at its printed size. */
async function drawPng(code: QrCode, file: string): Promise<void> {
  const side = code.size * scale
  await sharp(Buffer.from(qrSvg(code)))
    .resize(side, side, { kernel: 'nearest' })
    .withMetadata({ density: (side * 25.4) / printedSide(code) })
    .png({ palette: true, colors: 2, dither: 0 })
    .toFile(file)
}
