import { Arrow, Canvas, type DrawingProps, Words } from './parts'

type Seen = 'lab' | 'people' | 'animals' | 'unknown'
/** `after` is how the step is tied to the one before it. */
type Step = {
  seen: Seen
  where: string
  lines: readonly string[]
  after?: 'idea' | 'seen in rats' | 'seen in mice'
}

const steps: readonly Step[] = [
  { seen: 'lab', where: 'Laboratory', lines: ['Ketamine plugs the NMDA receptor'] },
  {
    seen: 'people',
    where: 'People, a small scan study',
    lines: ['A sign of glutamate release rises', 'for a short time'],
    after: 'idea',
  },
  {
    seen: 'animals',
    where: 'Animals: rats and mice',
    lines: ['Growth signals in nerve cells rise'],
    after: 'idea',
  },
  {
    seen: 'animals',
    where: 'Animals: rats and mice',
    lines: ['Links between nerve cells', 'come back or grow'],
    after: 'seen in rats',
  },
  {
    seen: 'animals',
    where: 'Animals: stressed mice',
    lines: ['The links keep a change in behavior', 'going; they do not start it'],
    after: 'seen in mice',
  },
  { seen: 'unknown', where: 'Not known', lines: ['Does this lift mood in people?'], after: 'idea' },
]

const outline: Record<Seen, { className: string; strokeWidth: number; strokeDasharray?: string }> = {
  lab: { className: 'fill-paper stroke-ink', strokeWidth: 1.25 },
  people: { className: 'fill-card stroke-accent', strokeWidth: 4 },
  animals: { className: 'fill-paper stroke-ink', strokeWidth: 1.75, strokeDasharray: '8 5' },
  unknown: { className: 'fill-paper stroke-ink', strokeWidth: 2.5, strokeDasharray: '0.1 6' },
}

const gap = 36
const heightOf = (step: Step) => 46 + step.lines.length * 18
const tops = steps.map((_, i) => 3 + steps.slice(0, i).reduce((sum, step) => sum + heightOf(step) + gap, 0))

/** A chain of steps; outline and word say where each one was seen. */
export function MoodHypothesis({ text }: DrawingProps) {
  const last = steps.length - 1
  return (
    <Canvas text={text} height={(tops[last] ?? 0) + heightOf(steps[last] as Step) + 3}>
      {steps.map((step, i) => (
        <StepBox key={step.lines[0]} step={step} top={tops[i] ?? 0} />
      ))}
      {steps.map(
        (step, i) => step.after && <Link key={step.lines[0]} says={step.after} top={tops[i] ?? 0} />,
      )}
    </Canvas>
  )
}

/** The arrow into the step that begins at `top`: dotted for an idea, broken for what animals showed. */
function Link({ says, top }: { says: string; top: number }) {
  return (
    <>
      <Arrow
        from={[160, top - gap + 6]}
        to={[160, top - 6]}
        line={says === 'idea' ? 'dotted' : 'broken'}
        weight={2.25}
      />
      <Words x={174} y={top - gap / 2 + 5} lines={says} className="fill-quiet" />
    </>
  )
}

function StepBox({ step, top }: { step: Step; top: number }) {
  const look = outline[step.seen]
  return (
    <>
      <rect
        x={3}
        y={top}
        width={314}
        height={heightOf(step)}
        rx={10}
        strokeLinecap="round"
        className={look.className}
        strokeWidth={look.strokeWidth}
        strokeDasharray={look.strokeDasharray}
      />
      <Words
        x={160}
        y={top + 25}
        anchor="middle"
        lines={step.where}
        bold
        className={step.seen === 'people' ? 'fill-accent' : undefined}
      />
      <Words x={160} y={top + 47} anchor="middle" lines={step.lines} />
    </>
  )
}
