import { Arrow, Canvas, type DrawingProps, SecondCanvas, Words } from './parts'

const routes = ['vein', 'nose', 'nose-small', 'tongue', 'swallowed', 'muscle'] as const

const row = 50
const start = 48
const barsEnd = start + routes.length * row

/** How much reaches the blood by each route, and the way out of the body. */
export function BodyByRoute({ diagram, words }: DrawingProps) {
  return (
    <>
      <Canvas diagram={diagram} height={barsEnd + 22}>
        <Words x={0} y={13} lines={words('how-many-parts-out')} bold />
        {routes.map((route, i) => (
          <RouteBar
            key={route}
            label={words(route)}
            says={words(`${route}-share`)}
            shares={diagram.values?.[route]}
            top={start + i * row}
          />
        ))}
        <rect
          x="1"
          y={barsEnd + 1}
          width="14"
          height="12"
          className="fill-mist stroke-accent"
          strokeWidth="1.5"
        />
        <Words x={24} y={barsEnd + 12} lines={words('from-the-lowest-to')} className="fill-quiet" />
      </Canvas>
      <SecondCanvas height={314}>
        <g transform="translate(0 13)">
          <WayOut words={words} />
        </g>
      </SecondCanvas>
    </>
  )
}

type RouteProps = {
  label: readonly string[]
  says: readonly string[]
  /** lowest and highest parts out of 100 that reach the blood; undefined where no figure was found */
  shares: readonly number[] | undefined
  top: number
}

function RouteBar({ label, says, shares, top }: RouteProps) {
  const x = (parts: number) => 1 + parts * 3.18
  const [low, high] = shares ?? []
  return (
    <>
      <Words x={0} y={top + 13} lines={label} />
      <Words x={319} y={top + 13} anchor="end" lines={says} bold={low !== undefined} />
      <rect
        x={1}
        y={top + 20}
        width={318}
        height={16}
        className={low === undefined ? 'fill-paper stroke-line' : 'fill-card stroke-hair'}
        strokeWidth="1"
        strokeDasharray={low === undefined ? '4 4' : undefined}
      />
      {low !== undefined && high !== undefined && (
        <>
          <rect x={1} y={top + 20} width={x(low) - 1} height={16} className="fill-accent" />
          {high > low && (
            <rect
              x={x(low)}
              y={top + 20.75}
              width={x(high) - x(low)}
              height={14.5}
              className="fill-mist stroke-accent"
              strokeWidth="1.5"
            />
          )}
        </>
      )}
    </>
  )
}

/** Blood, liver, norketamine, urine. */
function WayOut({ words }: Pick<DrawingProps, 'words'>) {
  return (
    <>
      <Words x={0} y={1} lines={words('and-from-there')} bold />
      <g transform="translate(0 -24)">
        <Drop />
        <Words x={96} y={66} lines={words('blood')} bold />
        <Words x={96} y={84} lines={words('carries-it-round-the')} />
        <Arrow from={[44, 102]} to={[44, 128]} weight={4} className="stroke-accent" />
        <Liver />
        <Words x={96} y={154} lines={words('liver')} bold />
        <Words x={96} y={172} lines={words('turns-it-mostly-into')} />
        <Arrow from={[44, 192]} to={[44, 220]} weight={4} className="stroke-accent" />
        <Kidneys />
        <Words x={96} y={254} lines={words('urine')} bold />
        <Words x={96} y={272} lines={words('very-little-ketamine-leaves')} />
      </g>
    </>
  )
}

function Drop() {
  return (
    <path
      d="M44,44 C52,58 62,66 62,78 C62,89 54,96 44,96 C34,96 26,89 26,78 C26,66 36,58 44,44 Z"
      className="fill-harm stroke-ink"
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
  )
}

function Liver() {
  return (
    <g className="fill-apricot stroke-ink" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round">
      <path d="M10,168 C6,150 16,138 32,138 C48,136 64,142 80,146 C84,148 82,152 78,154 C66,158 58,164 50,170 C40,178 30,186 20,184 C14,182 11,176 10,168 Z" />
      <path d="M47,140 C46,150 48,160 52,168" fill="none" strokeWidth="1.25" />
    </g>
  )
}

/** Two kidneys and the bladder. */
function Kidneys() {
  return (
    <g className="fill-lilac stroke-ink" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round">
      <path d="M34,250 C40,262 38,280 42,294 M54,250 C48,262 50,280 46,294" fill="none" strokeWidth="1.5" />
      <path d="M22,228 C10,228 8,240 10,250 C12,262 22,266 28,260 C32,256 28,252 29,247 C30,242 34,240 32,234 C30,230 26,228 22,228 Z" />
      <path d="M66,228 C78,228 80,240 78,250 C76,262 66,266 60,260 C56,256 60,252 59,247 C58,242 54,240 56,234 C58,230 62,228 66,228 Z" />
      <path d="M44,290 C58,290 64,298 64,306 C64,318 54,324 44,324 C34,324 24,318 24,306 C24,298 30,290 44,290 Z" />
    </g>
  )
}
