import type { ReactNode } from 'react'
import type { Diagram } from '@/lib/content/schema'

/**
 * All drawings are 320 wide with letters of 14, so that words stay 12 px high on the narrowest phone.
 * Colors are classes of the tokens; no style attributes, which the security policy forbids.
 */
export const width = 320
const lineHeight = 18

export type DrawingProps = {
  diagram: Diagram
  /** lines of a name of the record's words */
  words: (name: string) => readonly string[]
}

const look = 'h-auto w-full max-w-104 break-inside-avoid fill-ink text-[14px]'

type CanvasProps = { diagram: Diagram; height: number; children: ReactNode }

/** The frame of a drawing, with its name and description. */
export function Canvas({ diagram, height, children }: CanvasProps) {
  const id = `diagram-${diagram.id}`
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={look}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{diagram.title}</title>
      <desc id={`${id}-desc`}>{diagram.summary}</desc>
      {children}
    </svg>
  )
}

/** A second part of a drawing, beside the first where there is room; the description of the first tells it too. */
export function SecondCanvas({ height, children }: Omit<CanvasProps, 'diagram'>) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={look} aria-hidden="true">
      {children}
    </svg>
  )
}

type WordsProps = {
  x: number
  y: number
  lines: string | readonly string[]
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  className?: string
}

/** Words, one line below the other; y is the foot of the first line. */
export function Words({ x, y, lines, anchor, bold, className }: WordsProps) {
  return [lines].flat().map((line, i) => (
    <text
      key={line}
      x={x}
      y={y + i * lineHeight}
      textAnchor={anchor}
      fontWeight={bold ? 600 : undefined}
      className={className}
    >
      {line}
    </text>
  ))
}

/** The line of every drawing, as in the scenes. */
export const ink = {
  className: 'fill-none stroke-ink',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** The ground of a part of a drawing. */
export function Panel({ top, height, className }: { top: number; height: number; className: string }) {
  return <rect y={top} width={width} height={height} rx="14" className={className} />
}

export type Point = readonly [number, number]
type ArrowProps = { from: Point; to: Point; line?: 'dotted' | 'broken'; className?: string; weight?: number }

/** A straight arrow. */
export function Arrow({ from, to, line, className = 'stroke-ink', weight = 1.75 }: ArrowProps) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const wing = (side: 1 | -1) =>
    `${round(to[0] - 7 * dx - side * 5 * dy)},${round(to[1] - 7 * dy + side * 5 * dx)}`
  return (
    <g className={className} fill="none" strokeWidth={weight} strokeLinecap="round" strokeLinejoin="round">
      <path d={`M${from} L${to}`} strokeDasharray={line && { dotted: '0.1 5', broken: '6 5' }[line]} />
      <path d={`M${wing(1)} L${to} L${wing(-1)}`} />
    </g>
  )
}

type DotsProps = { at: readonly Point[]; r: number; className: string }

/** Equal dots. */
export function Dots({ at, r, className }: DotsProps) {
  return (
    <g className={className}>
      {at.map(([cx, cy]) => (
        <circle key={`${cx},${cy}`} cx={cx} cy={cy} r={r} />
      ))}
    </g>
  )
}

/** A thin line from a thing to its name, with a dot on the thing. */
export function Leader({ from, to }: { from: Point; to: Point }) {
  return (
    <>
      <path d={`M${from} L${to}`} className="stroke-ink" strokeWidth="1.5" />
      <circle cx={from[0]} cy={from[1]} r="3" className="fill-ink" />
    </>
  )
}

/** @returns the number with one decimal, to keep paths short */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
