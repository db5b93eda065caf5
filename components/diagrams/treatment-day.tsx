import { Canvas, type DrawingProps, Words } from './parts'

type Row = { both: readonly string[] } | { drip: readonly string[]; spray: readonly string[] }
type Part = { name: string; rows: readonly Row[] }

/** Each number is cited in the text beside the drawing. */
const parts: readonly Part[] = [
  {
    name: 'Before',
    rows: [
      {
        both: [
          'Get the rules on food, drink, medicines.',
          'Plan the way home. Staff check your',
          'blood pressure.',
        ],
      },
      {
        drip: ['The clinic sets the', 'food rule. A small', 'tube goes into', 'a vein.'],
        spray: ['No food for 2 hours', 'and no drink for', '30 minutes before', 'the spray.'],
      },
    ],
  },
  {
    name: 'During',
    rows: [
      { both: ['You sit back or lie down.', 'Staff keep an eye on you.'] },
      {
        drip: ['It runs for about', '40 minutes.'],
        spray: ['Blood pressure again', 'after 40 minutes.'],
      },
    ],
  },
  {
    name: 'After',
    rows: [
      {
        drip: ['The clinic sets how', 'long you stay. We say:', 'drive no sooner than', 'after the spray.'],
        spray: [
          'You stay for at least',
          '2 hours. No driving',
          'until the next day,',
          'after restful sleep.',
        ],
      },
      { both: ['Go home with someone. Do not drive.', 'Keep the day free.'] },
    ],
  },
]

const lanes = { drip: 0, spray: 166 } as const
const laneWidth = 154
const headHeight = 140
const partHead = 30
const between = 12
const boxHeight = (lines: readonly string[]) => lines.length * 18 + 38
const rowHeight = (row: Row) => boxHeight('both' in row ? row.both : row.drip) + between
const partHeight = (part: Part) => partHead + part.rows.reduce((sum, row) => sum + rowHeight(row), 0) + 10
const topOf = (i: number) => headHeight + parts.slice(0, i).reduce((sum, part) => sum + partHeight(part), 0)
const end = topOf(parts.length)

/** Before, during and after, with a lane for the drip and a lane for the spray. */
export function TreatmentDay({ text }: DrawingProps) {
  return (
    <Canvas text={text} height={end + 62}>
      <DripBag />
      <Words x={77} y={92} anchor="middle" lines={['Ketamine drip', 'for depression']} bold />
      <Words x={77} y={128} anchor="middle" lines="off-label in the US" className="fill-quiet" />
      <SprayBottle />
      <Words x={243} y={92} anchor="middle" lines={['Esketamine', 'nasal spray']} bold />
      {parts.map((part, i) => (
        <PartOfDay key={part.name} part={part} top={topOf(i)} />
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
      <Words x={160} y={end + 24} anchor="middle" lines="Other forms" bold />
      <Words x={160} y={end + 44} anchor="middle" lines="Each clinic sets its own time to stay." />
    </Canvas>
  )
}

function PartOfDay({ part, top }: { part: Part; top: number }) {
  const tops = part.rows.map(
    (_, i) => top + partHead + 10 + part.rows.slice(0, i).reduce((sum, row) => sum + rowHeight(row), 0),
  )
  return (
    <>
      <Words x={0} y={top + 19} lines={part.name} bold className="fill-accent" />
      <path d={`M0,${top + 28} H320`} className="stroke-accent" strokeWidth="2.5" />
      {part.rows.map((row, i) =>
        'both' in row ? (
          <Box key={row.both[0]} x={0} y={tops[i] ?? 0} boxWidth={320} name="Both" lines={row.both} />
        ) : (
          <g key={row.drip[0]}>
            <Box x={lanes.drip} y={tops[i] ?? 0} boxWidth={laneWidth} name="Drip" lines={row.drip} />
            <Box x={lanes.spray} y={tops[i] ?? 0} boxWidth={laneWidth} name="Spray" lines={row.spray} />
          </g>
        ),
      )}
    </>
  )
}

type BoxProps = { x: number; y: number; boxWidth: number; name: string; lines: readonly string[] }

function Box({ x, y, boxWidth, name, lines }: BoxProps) {
  return (
    <>
      <rect
        x={x + 1}
        y={y}
        width={boxWidth - 2}
        height={boxHeight(lines)}
        rx="10"
        className={name === 'Both' ? 'fill-card stroke-hair' : 'fill-paper stroke-line'}
        strokeWidth="1.5"
      />
      <Words x={x + boxWidth / 2} y={y + 23} anchor="middle" lines={name} bold />
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
