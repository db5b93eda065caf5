/** What scenes are drawn of: an ink line of 2.5 around flat tints; a person is a dot over an arc, without a face. */

type LimbProps = { d: string; width: number; className: string }

/** An arm, a leg or a cushion: a thick line with an ink line around it. */
export function Limb({ d, width, className }: LimbProps) {
  return (
    <>
      <path d={d} strokeWidth={width + 5} />
      <path d={d} strokeWidth={width} className={className} />
    </>
  )
}

/** Of a head of radius 11 around 0,0 that looks to the right. */
const hairs = {
  short: 'M-10.5 2C-14-9-6.5-13.5 1-13 6.5-12.5 10-9 11-3.5 4-2-2-3.5-4.5-6.5-5.5-2-7.5 1-10.5 2Z',
  long: 'M-11 16C-17 4-15-13 1-13 9-13 12-7 11-3 4-2-2-4-5-7-5 0-5 9-2 16-5 18-9 18-11 16Z',
} as const

type HeadProps = {
  x: number
  y: number
  hair?: keyof typeof hairs | 'bun'
  color?: string
  skin?: string
  left?: boolean
}

export function Head({
  x,
  y,
  hair = 'short',
  color = 'fill-night',
  skin = 'fill-apricot',
  left = false,
}: HeadProps) {
  return (
    <g transform={`translate(${x} ${y})${left ? ' scale(-1 1)' : ''}`}>
      {hair === 'bun' && <path d="M-16-8a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z" className={color} />}
      <circle r="11" className={skin} />
      <path d={hairs[hair === 'bun' ? 'short' : hair]} className={color} />
    </g>
  )
}

type BodyProps = { x: number; top: number; foot: number; half: number; className: string }

/** Shoulders and what is below them, seen from the front. */
export function Body({ x, top, foot, half, className }: BodyProps) {
  return (
    <path
      d={`M${x - half} ${foot}V${top + half}a${half} ${half} 0 0 1 ${2 * half} 0V${foot}Z`}
      className={className}
    />
  )
}

export function Ground() {
  return <path d="M14 148H226" />
}

/** A chair that leans back, with a person in it; the arm is drawn by the scene. */
export function Resting() {
  return (
    <>
      <path d="M98 126 92 148M140 126 148 148" strokeWidth="3" />
      <Limb d="M66 70 96 120H140L170 140" width={11} className="stroke-violet" />
      <Limb d="M100 109H136L162 127" width={12} className="stroke-other" />
      <Limb d="M161 124 168 115" width={7} className="stroke-night" />
      <Limb d="M80 78 99 106" width={19} className="stroke-card" />
      <Head x={70} y={55} />
    </>
  )
}

/** A wall clock; the tint shows the time that goes by, to `hours` o'clock. */
export function Clock({ x, y, r, hours }: { x: number; y: number; r: number; hours: number }) {
  const angle = (hours / 6) * Math.PI
  const [dx, dy] = [Math.sin(angle) * (r - 1), -Math.cos(angle) * (r - 1)].map((n) => Math.round(n * 10) / 10)
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={r} className="fill-card" />
      <path
        d={`M0 0V${1 - r}A${r - 1} ${r - 1} 0 ${hours > 6 ? 1 : 0} 1 ${dx} ${dy}Z`}
        className="fill-apricot stroke-none"
      />
      <path d={`M0 0V${4 - r}M0 0 ${(dx ?? 0) * 0.65} ${(dy ?? 0) * 0.65}`} />
    </g>
  )
}

export function Paper({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const lines = [0.28, 0.52, 0.76].map((part) => `M${x + 7} ${y + height * part}h${width - 14}`).join('')
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx="4" className="fill-card" />
      <path d={lines} />
    </>
  )
}

/** A car from the side, with the two heads that sit in it drawn before its doors. */
export function Car({ driver = true }: { driver?: boolean }) {
  return (
    <>
      <path d="M70 94 84 70C87 66 90 64 96 64H140C147 64 151 66 155 71L172 94Z" className="fill-card" />
      {driver && (
        <>
          <Head x={98} y={83} hair="long" color="fill-violet" skin="fill-umber" />
          <Head x={140} y={83} />
        </>
      )}
      <path d="M28 128V114C28 100 42 96 58 95H174C198 97 212 102 212 116V128Z" className="fill-accent" />
      <path d="M120 64V95" />
      <path d="M196 106h10M34 106h8M104 106h10" className="stroke-apricot" strokeWidth="4" />
      <circle cx="72" cy="130" r="15" className="fill-card" />
      <circle cx="72" cy="130" r="5" className="fill-night" />
      <circle cx="172" cy="130" r="15" className="fill-card" />
      <circle cx="172" cy="130" r="5" className="fill-night" />
    </>
  )
}

/** The mark of the site as a sun or a thought: a ring and its dot. */
export function Moon({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y}a17 17 0 1 0 15 25a14 14 0 0 1-15-25Z`} className="fill-apricot" />
}
