/** Shapes of the pictures: pure functions from values to coordinates and SVG paths. */
import { scaleLinear } from 'd3-scale'
import { smallGroup } from './rough'

const cell = { width: 10, height: 11 }
/** A dot over an arc, from the left of its dot to the left of the next person's. */
const person = 'a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0zm-1.5 6.5a3.7 3.9 0 0 1 7.4 0zm11.5-6.5'

/** People in a row: those of a small group are drawn larger. */
export const peopleInRow = (people: number) => (people < smallGroup ? 5 : 10)

/** One path of people: numbers `from` to `to` (not included) of rows that fill from left to right. */
export function peoplePath(from: number, to: number, inRow: number): string {
  const rows: string[] = []
  for (let at = from; at < to; ) {
    const end = Math.min(to, at - (at % inRow) + inRow)
    const x = round((at % inRow) * cell.width + 2.8)
    const y = round(Math.floor(at / inRow) * cell.height + 2.9)
    rows.push(`M${x} ${y}${person.repeat(end - at)}`)
    at = end
  }
  return rows.join('')
}

/** Width and height of the rows that this many people fill. */
export const peopleSize = (people: number, inRow: number) =>
  [inRow * cell.width, Math.ceil(people / inRow) * cell.height] as const

/** A linear scale with a little room at both ends, and its round ticks. */
export function axis(
  values: readonly number[],
  width: number,
): { x: (v: number) => number; ticks: number[] } {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = (high - low || 1) * 0.08
  const scale = scaleLinear([low - room, high + room], [0, width])
  return { x: (v) => round(scale(v)), ticks: scale.ticks(5) }
}

/** A scale from a fixed lowest to a fixed highest value. */
export function fixedScale(min: number, max: number, length: number): (v: number) => number {
  const scale = scaleLinear([min, max], [0, length])
  return (v) => round(scale(v))
}

/** Marks of a ruler: every whole step of a short scale, else round ones. */
export const rulerTicks = (min: number, max: number) => scaleLinear([min, max], [0, 1]).ticks(10)

type Line = { points: readonly Point[] }
type Point = { when: string; value: number }

/** True when another line passes above this point, so that its number is written below it; of equals, the later. */
export function isBelowAnother(lines: readonly Line[], index: number, { when, value }: Point): boolean {
  return lines.some((line, i) =>
    line.points.some((p) => p.when === when && (p.value > value || (p.value === value && i < index))),
  )
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
