import {
  Arrow,
  Canvas,
  Dots,
  type DrawingProps,
  ink,
  Leader,
  Panel,
  type Point,
  SecondCanvas,
  Words,
} from './parts'

const labels = 200

/** Glutamate in the cell that sends it, and between the cells. */
const sent: readonly Point[] = [
  [66, 50],
  [90, 54],
  [114, 50],
  [64, 90],
  [90, 86],
  [117, 91],
]

/** One NMDA receptor in the membrane, without and with ketamine. */
export function NmdaChannel({ diagram, words }: DrawingProps) {
  return (
    <>
      <Canvas diagram={diagram} height={296}>
        <Panel top={0} height={296} className="fill-mist" />
        <Words x={16} y={26} lines={words('without-ketamine')} bold />
        <SendingCell />
        <Words x={labels} y={48} lines={words('a-nerve-cell-sends')} />
        <g transform="translate(0 66)">
          <Receptor />
          <Arrow from={[90, 84]} to={[90, 216]} weight={5} className="stroke-accent" />
          <Leader from={[148, 58]} to={[labels - 8, 58]} />
          <Words x={labels} y={63} lines={words('glutamate-docks')} />
          <Leader from={[118, 84]} to={[labels - 8, 84]} />
          <Words x={labels} y={89} lines={words('nmda-receptor')} bold />
          <Leader from={[102, 112]} to={[labels - 8, 112]} />
          <Words x={labels} y={117} lines={words('gate')} />
          <Leader from={[172, 140]} to={[labels - 8, 140]} />
          <Words x={labels} y={145} lines={words('membrane')} />
          <Leader from={[101, 166]} to={[labels - 8, 166]} />
          <Words x={labels} y={171} lines={words('narrow-filter')} />
          <Words x={108} y={214} lines={words('the-signal-gets-through')} bold className="fill-accent" />
        </g>
      </Canvas>
      <SecondCanvas height={296}>
        <Panel top={0} height={296} className="fill-lilac" />
        <Words x={16} y={26} lines={words('with-ketamine')} bold />
        <SendingCell />
        <g transform="translate(0 66)">
          <Receptor />
          <Arrow from={[90, 84]} to={[90, 116]} weight={5} className="stroke-accent" />
          <path {...ink} d="M90 122 103 130V146L90 154 77 146V130Z" className="fill-apricot stroke-ink" />
          <Arrow from={[90, 184]} to={[90, 216]} line="dotted" weight={4} className="stroke-accent" />
          <Leader from={[148, 58]} to={[labels - 8, 58]} />
          <Words x={labels} y={63} lines={words('glutamate-docks')} />
          <Leader from={[96, 138]} to={[labels - 8, 138]} />
          <Words x={labels} y={125} lines={words('ketamine-plugs-the-channel')} bold />
          <Words x={104} y={214} lines={words('less-of-the-signal')} />
        </g>
      </SecondCanvas>
    </>
  )
}

/** The end of the cell that sends, with glutamate on its way. */
function SendingCell() {
  return (
    <>
      <path {...ink} d="M36 38C30 60 58 70 90 70S150 60 144 38" className="fill-peach stroke-ink" />
      <Dots at={sent} r={6} className="fill-harm" />
    </>
  )
}

/** The receptor in its membrane: both halves with docked glutamate, the right one mirrors the left. */
function Receptor() {
  return (
    <g {...ink}>
      <Half />
      <g transform="translate(180 0) scale(-1 1)">
        <Half />
      </g>
    </g>
  )
}

function Half() {
  return (
    <>
      <path d="M10 112H50V168H10" className="fill-peach stroke-none" />
      <path d="M8 112H50M8 168H50" />
      <path d="M17 120V160M37 120V160" className="stroke-line" strokeDasharray="0.1 7" />
      {[17, 37].flatMap((x) =>
        [112, 168].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="7" className="fill-card" />),
      )}
      <path
        d="M50 38C56 32 70 32 75 42 79 54 72 70 74 86 76 98 82 102 82 112 82 122 72 124 72 138 72 152 83 156 83 166 83 178 76 186 68 188 58 191 52 188 50 180 47 158 47 132 49 114 50 100 40 94 36 84 34 76 35 72 38 68A11 11 0 0 0 38 48C40 44 46 42 50 38Z"
        className="fill-card"
      />
      <circle cx="32" cy="58" r="9" className="fill-harm" />
    </>
  )
}
