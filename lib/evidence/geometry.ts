/** Shapes of the pictures: pure functions from values to coordinates and SVG paths. */
import { scaleLinear } from 'd3-scale'

const cell = 10
const radius = 3.7

/** One path of round icons: numbers `from` to `to` (not included) of a grid of 10 by 10, filled row by row. */
export function iconPath(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const n = from + i
    const x = (n % 10) * cell + cell / 2 - radius
    const y = Math.floor(n / 10) * cell + cell / 2
    return `M${round(x)} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
  }).join('')
}

export const iconGrid = 10 * cell

/** Height of the rows that this many icons fill. */
export const iconHeight = (icons: number) => Math.ceil(icons / 10) * cell

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
