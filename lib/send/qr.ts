/** QR codes of pages: error correction of level M, dark on light, with the quiet zone that readers need. */
import encodeQR from 'qr'

/** Modules of light on each side. */
const quietZone = 4
/** Of the code without its quiet zone, in millimeters. */
const printedSize = 25
/** Of a module that phones still read from paper, in millimeters. */
const smallestModule = 0.42

/** What it holds, modules a side with the quiet zone, and a path whose strokes of width 1 are the dark modules. */
export type QrCode = { text: string; size: number; path: string }

/** @throws when the text is too long for a code */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
  return { text, size: rows.length, path: rows.map(rowPath).join('') }
}

/** Each run of dark modules is a stroke; the first of a row is placed, the others go on from the end of the one before. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = [...row.map(Number).join('').matchAll(/1+/g)].map((run) => ({
    start: run.index,
    length: run[0].length,
  }))
  return runs
    .map(({ start, length }, i) => {
      const before = runs[i - 1]
      return before ? `m${start - before.start - before.length} 0h${length}` : `M${start} ${y}.5h${length}`
    })
    .join('')
}

/** Side with the quiet zone, in millimeters. */
export function printedSide({ size }: QrCode): number {
  return (printedSize * size) / (size - 2 * quietZone)
}

/** Side with the quiet zone of a code of any length, in millimeters: a long one grows, so that phones read it. */
export function readableSide(code: QrCode): number {
  return Math.max(printedSide(code), code.size * smallestModule)
}

/** A file of its own, which programs place at its printed size. */
export function qrSvg(code: QrCode): string {
  const { size, path } = code
  const side = `${printedSide(code).toFixed(1)}mm`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
}

/** Where the file is: /q/drive/ has /qr/q/drive.svg and /qr/q/drive.png. */
export function qrFile(address: string, type: 'svg' | 'png'): string {
  return `/qr${address.replace(/\/$/, '')}.${type}`
}
