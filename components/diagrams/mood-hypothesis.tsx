import { Arrow, Canvas, type DrawingProps, Words } from './parts'

type Seen = 'lab' | 'people' | 'animals' | 'unknown'
/** `after` is how the step is tied to the one before it. */
type Step = { name: string; seen: Seen; after?: 'idea' | 'rats' | 'mice' }

const steps: readonly Step[] = [
  { name: 'block', seen: 'lab' },
  { name: 'glutamate', seen: 'people', after: 'idea' },
  { name: 'growth', seen: 'animals', after: 'idea' },
  { name: 'links', seen: 'animals', after: 'rats' },
  { name: 'behavior', seen: 'animals', after: 'mice' },
  { name: 'mood', seen: 'unknown', after: 'idea' },
]

const outline: Record<Seen, { className: string; strokeWidth: number; strokeDasharray?: string }> = {
  lab: { className: 'fill-paper stroke-ink', strokeWidth: 1.25 },
  people: { className: 'fill-card stroke-accent', strokeWidth: 4 },
  animals: { className: 'fill-paper stroke-ink', strokeWidth: 1.75, strokeDasharray: '8 5' },
  unknown: { className: 'fill-paper stroke-ink', strokeWidth: 2.5, strokeDasharray: '0.1 6' },
}

const gap = 36

/** A chain of steps; outline and word say where each one was seen. */
export function MoodHypothesis({ diagram, words }: DrawingProps) {
  const heightOf = ({ name }: Step) => 46 + words(name).length * 18
  const topOf = (i: number) => 3 + steps.slice(0, i).reduce((sum, step) => sum + heightOf(step) + gap, 0)
  return (
    <Canvas diagram={diagram} height={topOf(steps.length) - gap + 3}>
      {steps.map((step, i) => (
        <StepBox key={step.name} step={step} top={topOf(i)} height={heightOf(step)} words={words} />
      ))}
      {steps.map(
        (step, i) =>
          step.after && (
            <Link key={step.name} dotted={step.after === 'idea'} says={words(step.after)} top={topOf(i)} />
          ),
      )}
    </Canvas>
  )
}

/** The arrow into the step that begins at `top`: dotted for an idea, broken for what animals showed. */
function Link({ dotted, says, top }: { dotted: boolean; says: readonly string[]; top: number }) {
  return (
    <>
      <Arrow
        from={[160, top - gap + 6]}
        to={[160, top - 6]}
        line={dotted ? 'dotted' : 'broken'}
        weight={2.25}
      />
      <Words x={174} y={top - gap / 2 + 5} lines={says} className="fill-quiet" />
    </>
  )
}

type StepProps = { step: Step; top: number; height: number; words: DrawingProps['words'] }

function StepBox({ step, top, height, words }: StepProps) {
  const look = outline[step.seen]
  return (
    <>
      <rect
        x={3}
        y={top}
        width={314}
        height={height}
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
        lines={words(`${step.name}-seen`)}
        bold
        className={step.seen === 'people' ? 'fill-accent' : undefined}
      />
      <Words x={160} y={top + 47} anchor="middle" lines={words(step.name)} />
    </>
  )
}
