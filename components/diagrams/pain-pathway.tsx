import { Arrow, Canvas, Dots, type DrawingProps, type Point, round, Words } from './parts'

const left = 56
const right = 264

/** A touch on its way from the hand to the brain, with the volume as usual and turned up. */
export function PainPathway({ diagram, words }: DrawingProps) {
  return (
    <Canvas diagram={diagram} height={572}>
      <Words x={left} y={13} anchor="middle" lines={words('volume-as-usual')} bold />
      <Words x={right} y={13} anchor="middle" lines={words('volume-turned-up')} bold className="fill-harm" />
      <Words x={left} y={66} anchor="middle" lines={words('felt-as-touch')} />
      <Words x={right} y={66} anchor="middle" lines={words('felt-as-pain')} />
      <Arrow from={[left, 100]} to={[left, 78]} />
      <Arrow from={[right, 100]} to={[right, 78]} className="stroke-harm" weight={3} />

      <Band top={106} height={126} />
      <g transform="translate(0 40)">
        <Brain />
      </g>
      <Words x={160} y={223} anchor="middle" lines={words('brain')} bold />
      <Knob x={left} y={164} />
      <Knob x={right} y={164} up />
      <Wave x={left} from={316} to={240} size={7} />
      <Wave x={right} from={316} to={240} size={26} up />

      <Band top={324} height={102} />
      <g transform="translate(0 104)">
        <SpinalCord />
      </g>
      <Words x={160} y={418} anchor="middle" lines={words('spinal-cord')} bold />
      <Knob x={left} y={372} />
      <Knob x={right} y={372} up />
      <Wave x={left} from={512} to={434} size={7} />
      <Wave x={right} from={512} to={434} size={7} />

      <g transform="translate(0 104)">
        <Hand />
      </g>
      <Words x={160} y={565} anchor="middle" lines={words('nerve-endings-in-the')} bold />
      <Words x={left} y={532} anchor="middle" lines={words('light-touch')} />
      <Words x={right} y={532} anchor="middle" lines={words('light-touch')} />
    </Canvas>
  )
}

/** The ground of a station of the signal. */
function Band({ top, height }: { top: number; height: number }) {
  return <rect x="1" y={top} width="318" height={height} rx="12" className="fill-mist" />
}

/** A signal on its way up: a wave with a head; a larger wave is a stronger signal. */
function Wave({
  x,
  from,
  to,
  size,
  up,
}: {
  x: number
  from: number
  to: number
  size: number
  up?: boolean
}) {
  const halves = 4
  const half = (from - to - 12) / halves
  const waves = Array.from({ length: halves }, (_, i) => {
    const y = from - i * half
    return `Q${x + (i % 2 === 0 ? -size : size)},${round(y - half / 2)} ${x},${round(y - half)}`
  })
  return (
    <>
      <path
        d={`M${x},${from} ${waves.join(' ')}`}
        fill="none"
        className={up ? 'stroke-harm' : 'stroke-ink'}
        strokeWidth={up ? 4 : 2.5}
        strokeLinecap="round"
      />
      <Arrow
        from={[x, to + 13]}
        to={[x, to]}
        className={up ? 'stroke-harm' : 'stroke-ink'}
        weight={up ? 4 : 2.5}
      />
    </>
  )
}

/** A volume knob: the ring is filled as far as the pointer points. */
function Knob({ x, y, up }: { x: number; y: number; up?: boolean }) {
  const at = (degrees: number, r: number) => {
    const a = (degrees * Math.PI) / 180
    return `${round(x + r * Math.sin(a))},${round(y - r * Math.cos(a))}`
  }
  const end = up ? 125 : -70
  return (
    <g fill="none" strokeLinecap="round">
      <path d={`M${at(-135, 21)} A21,21 0 1 1 ${at(135, 21)}`} className="stroke-line" strokeWidth="1.5" />
      <path
        d={`M${at(-135, 21)} A21,21 0 ${up ? 1 : 0} 1 ${at(end, 21)}`}
        className={up ? 'stroke-harm' : 'stroke-accent'}
        strokeWidth="5"
      />
      <circle cx={x} cy={y} r="13" className="fill-card stroke-ink" strokeWidth="2.5" />
      <path d={`M${x},${y} L${at(end, 11)}`} className="stroke-ink" strokeWidth="2.5" />
    </g>
  )
}

function Brain() {
  return (
    <g className="fill-peach stroke-ink" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round">
      <path d="M171,142 C172,152 176,158 178,164 H192 C190,156 188,148 188,138 Z" />
      <path d="M184,138 C194,146 208,142 208,132 C210,126 204,122 198,124 Z" />
      <path d="M122,134 C110,130 106,116 114,108 C110,96 120,84 132,86 C138,76 154,74 162,80 C172,74 188,78 192,88 C204,90 212,104 206,114 C210,124 202,132 192,130 C186,138 176,140 170,136 C160,144 146,144 140,138 C134,140 126,138 122,134 Z" />
      <path
        fill="none"
        strokeWidth="1.25"
        d="M126,112 C132,104 142,106 144,114 M140,92 C144,98 152,100 158,96 M164,92 C164,102 172,108 180,104 M152,118 C160,112 168,116 168,124 M186,96 C188,104 194,108 198,106 M134,126 C140,122 146,124 148,130 M184,120 C188,116 194,116 196,118"
      />
    </g>
  )
}

/** A slice through the spinal cord. */
function SpinalCord() {
  return (
    <g strokeWidth="2.5" strokeLinejoin="round">
      <path
        d="M160,240 C180,234 204,246 204,266 C204,286 182,298 160,292 C138,298 116,286 116,266 C116,246 140,234 160,240 Z"
        className="fill-lilac stroke-ink"
      />
      <path
        d="M160,261 C168,261 172,254 178,250 C184,246 190,250 187,256 C182,264 184,270 189,276 C192,284 182,286 176,280 C170,274 166,271 160,271 C154,271 150,274 144,280 C138,286 128,284 131,276 C136,270 138,264 133,256 C130,250 136,246 142,250 C148,254 152,261 160,261 Z"
        className="fill-card stroke-line"
      />
    </g>
  )
}

const fingertips: readonly Point[] = [
  [138, 362],
  [153, 354],
  [168, 354],
  [183, 363],
  [128, 396],
]

/** An open hand with dots for nerve endings at the tips. */
function Hand() {
  const fingers = 'M144,396 L138,362 M155,394 L153,354 M166,394 L168,354 M177,397 L183,363 M146,420 L128,396'
  const palm = 'M144,398 H178 L175,430 H149 Z'
  return (
    <>
      <g strokeLinecap="round" strokeLinejoin="round" fill="none">
        <path d={fingers} className="stroke-ink" strokeWidth="13.5" />
        <path d={palm} className="stroke-ink" strokeWidth="12.5" />
        <path d={fingers} className="stroke-apricot" strokeWidth="9" />
        <path d={palm} className="fill-apricot stroke-apricot" strokeWidth="8" />
      </g>
      <Dots at={fingertips} r={2.75} className="fill-accent" />
    </>
  )
}
