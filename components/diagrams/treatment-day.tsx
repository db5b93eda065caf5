import { Canvas, type DrawingProps, Words } from './parts'

/** Rows of a part of the day: what holds for both, or for each lane. */
const parts = [
  { name: 'before', rows: ['both', 'lanes'] },
  { name: 'during', rows: ['both', 'lanes'] },
  { name: 'after', rows: ['lanes', 'both'] },
] as const
type Part = (typeof parts)[number]
type WordsOf = DrawingProps['words']

const lanes = { drip: 0, spray: 166 } as const
const laneWidth = 154
const headHeight = 140
const partHead = 30
const between = 12
const boxHeight = (lines: readonly string[]) => lines.length * 18 + 38

/** Top of each part and of each row in it, and the foot of all. */
function layOut(words: WordsOf) {
  let y = headHeight
  const placed = parts.map((part) => {
    const top = y
    y += partHead + 10
    const rows = part.rows.map((row) => {
      const rowTop = y
      y += boxHeight(words(`${part.name}-${row === 'both' ? 'both' : 'drip'}`)) + between
      return { row, top: rowTop }
    })
    return { part, top, rows }
  })
  return { placed, end: y }
}

/** Before, during and after, with a lane for the drip and a lane for the spray. */
export function TreatmentDay({ diagram, words }: DrawingProps) {
  const { placed, end } = layOut(words)
  return (
    <Canvas diagram={diagram} height={end + 62}>
      <DripBag />
      <Words x={77} y={92} anchor="middle" lines={words('ketamine-drip-for-depression')} bold />
      <Words x={77} y={128} anchor="middle" lines={words('off-label-in-the')} className="fill-quiet" />
      <SprayBottle />
      <Words x={243} y={92} anchor="middle" lines={words('esketamine-nasal-spray')} bold />
      {placed.map(({ part, top, rows }) => (
        <g key={part.name}>
          <Words x={0} y={top + 19} lines={words(part.name)} bold className="fill-accent" />
          <path d={`M0,${top + 28} H320`} className="stroke-accent" strokeWidth="2.5" />
          {rows.map(({ row, top: y }) =>
            row === 'both' ? (
              <Box key={row} x={0} y={y} boxWidth={320} lane="both" part={part} words={words} />
            ) : (
              <g key={row}>
                <Box x={lanes.drip} y={y} boxWidth={laneWidth} lane="drip" part={part} words={words} />
                <Box x={lanes.spray} y={y} boxWidth={laneWidth} lane="spray" part={part} words={words} />
              </g>
            ),
          )}
        </g>
      ))}
      <rect
        x="1"
        y={end}
        width="318"
        height="60"
        rx="10"
        className="fill-paper stroke-line"
        strokeWidth="1.5"
        strokeDasharray="6 5"
      />
      <Words x={160} y={end + 24} anchor="middle" lines={words('other-forms')} bold />
      <Words x={160} y={end + 44} anchor="middle" lines={words('each-clinic-sets-its')} />
    </Canvas>
  )
}

type BoxProps = {
  x: number
  y: number
  boxWidth: number
  lane: 'both' | 'drip' | 'spray'
  part: Part
  words: WordsOf
}

function Box({ x, y, boxWidth, lane, part, words }: BoxProps) {
  const lines = words(`${part.name}-${lane}`)
  return (
    <>
      <rect
        x={x + 1}
        y={y}
        width={boxWidth - 2}
        height={boxHeight(lines)}
        rx="10"
        className={lane === 'both' ? 'fill-card stroke-hair' : 'fill-paper stroke-line'}
        strokeWidth="1.5"
      />
      <Words x={x + boxWidth / 2} y={y + 23} anchor="middle" lines={words(lane)} bold />
      <Words x={x + boxWidth / 2} y={y + 43} anchor="middle" lines={lines} />
    </>
  )
}

function DripBag() {
  return (
    <g className="fill-card stroke-ink" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round">
      <path d="M72,6 H82 M77,6 V12" fill="none" />
      <path d="M62,12 H92 C94,12 95,13 95,15 V42 C95,48 90,50 86,52 H68 C64,50 59,48 59,42 V15 C59,13 60,12 62,12 Z" />
      <path
        d="M59,29 H95 V42 C95,48 90,50 86,52 H68 C64,50 59,48 59,42 Z"
        className="fill-accent stroke-ink"
      />
      <path d="M77,52 V74" fill="none" />
    </g>
  )
}

function SprayBottle() {
  return (
    <g className="fill-card stroke-ink" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round">
      <path d="M240,12 H246 L249,32 H237 Z" />
      <path d="M224,32 H262 L260,40 H226 Z" />
      <path
        d="M232,40 H254 V70 C254,73 252,74 250,74 H236 C234,74 232,73 232,70 Z"
        className="fill-accent stroke-ink"
      />
      <g className="fill-ink stroke-paper" strokeWidth="0">
        <circle cx="243" cy="5" r="1.8" />
        <circle cx="235" cy="7" r="1.8" />
        <circle cx="251" cy="7" r="1.8" />
      </g>
    </g>
  )
}
