import { Arrow, Canvas, Dots, type DrawingProps, Leader, type Point, Words } from './parts'

const labels = 198

/** Glutamate in the cell that sends it, and between the cells. */
const sent: readonly Point[] = [
  [70, 40],
  [90, 46],
  [110, 39],
  [68, 69],
  [91, 75],
  [113, 68],
]

/** One NMDA receptor in the membrane, without and with ketamine. */
export function NmdaChannel({ diagram, words }: DrawingProps) {
  return (
    <Canvas diagram={diagram} height={504}>
      <Words x={0} y={13} lines={words('without-ketamine')} bold />
      <SendingCell />
      <Words x={labels} y={42} lines={words('a-nerve-cell-sends')} />
      <g transform="translate(0 48)">
        <Membrane />
        <Receptor />
        <Arrow from={[90, 72]} to={[90, 208]} weight={2.5} />
        <Leader from={[146, 56]} to={[labels - 8, 56]} />
        <Words x={labels} y={61} lines={words('glutamate-docks')} />
        <Leader from={[111, 88]} to={[labels - 8, 88]} />
        <Words x={labels} y={93} lines={words('nmda-receptor')} bold />
        <Leader from={[101, 114]} to={[labels - 8, 114]} />
        <Words x={labels} y={119} lines={words('gate')} />
        <Leader from={[172, 140]} to={[labels - 8, 140]} />
        <Words x={labels} y={145} lines={words('membrane')} />
        <Leader from={[97, 166]} to={[labels - 8, 166]} />
        <Words x={labels} y={171} lines={words('narrow-filter')} />
        <Words x={104} y={208} lines={words('the-signal-gets-through')} />
      </g>

      <path d="M0,280 H320" className="stroke-hair" strokeWidth="1.5" />
      <Words x={0} y={308} lines={words('with-ketamine')} bold />
      <g transform="translate(0 290)">
        <Membrane />
        <Receptor />
        <Arrow from={[90, 72]} to={[90, 116]} weight={2.5} />
        <path d="M90,133 L101,139.5 V152.5 L90,159 L79,152.5 V139.5 Z" className="fill-accent" />
        <Arrow from={[90, 178]} to={[90, 204]} line="dotted" />
        <Leader from={[146, 56]} to={[labels - 8, 56]} />
        <Words x={labels} y={61} lines={words('glutamate-docks')} />
        <Leader from={[101, 146]} to={[labels - 8, 146]} />
        <Words x={labels} y={133} lines={words('ketamine-plugs-the-channel')} bold className="fill-accent" />
        <Words x={104} y={208} lines={words('less-of-the-signal')} />
      </g>
    </Canvas>
  )
}

/** The end of the cell that sends, with glutamate on its way. */
function SendingCell() {
  return (
    <>
      <path
        d="M38,26 C34,46 54,58 90,58 C126,58 146,46 142,26"
        className="fill-card stroke-line"
        strokeWidth="1.75"
      />
      <Dots at={sent} r={5} className="fill-harm" />
    </>
  )
}

/** Two rows of heads with their tails between, and a gap for the receptor. */
function Membrane() {
  const places = [6, 18, 30, 42, 138, 150, 162, 174]
  return (
    <>
      <path
        d={places
          .map((x) => `M${x - 2.5},118 V138 M${x + 2.5},118 V138 M${x - 2.5},144 V164 M${x + 2.5},144 V164`)
          .join('')}
        className="stroke-line"
        strokeWidth="1.25"
      />
      {places.map((x) => (
        <g key={x} className="fill-card stroke-line" strokeWidth="1.5">
          <circle cx={x} cy="113" r="5" />
          <circle cx={x} cy="169" r="5" />
        </g>
      ))}
    </>
  )
}

/** Both halves of the receptor with docked glutamate: the right half mirrors the left. */
function Receptor() {
  return (
    <>
      <ReceptorHalf />
      <g transform="translate(180 0) scale(-1 1)">
        <ReceptorHalf />
      </g>
    </>
  )
}

function ReceptorHalf() {
  return (
    <>
      <g className="fill-card stroke-ink" strokeWidth="1.75" strokeLinejoin="round">
        <path d="M64,76 C64,84 60,92 60,100 H74 C74,92 76,84 76,76 Z" />
        <path d="M46,34 H68 C76,34 80,38 80,46 V68 C80,76 76,80 68,80 H46 C40,80 36,76 36,70 V66 A10,10 0 0 0 36,46 V44 C36,38 40,34 46,34 Z" />
        <path d="M56,98 H70 C76,98 78,102 79,106 L82,112 C83,115 82,117 80,119 C76,124 74,128 74,134 V150 C74,156 78,160 83,163 V172 C80,176 78,180 76,184 H56 C52,184 50,182 50,178 V104 C50,100 52,98 56,98 Z" />
      </g>
      <circle cx="35" cy="56" r="7.5" className="fill-harm" />
    </>
  )
}
