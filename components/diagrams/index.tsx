import type { ReactNode } from 'react'
import { type DiagramName, diagrams, isDiagramName } from '@/lib/diagrams'
import { BodyByRoute } from './body-by-route'
import { MoodHypothesis } from './mood-hypothesis'
import { NmdaChannel } from './nmda-channel'
import { PainPathway } from './pain-pathway'
import type { DrawingProps } from './parts'
import { TreatmentDay } from './treatment-day'
import { WhoIsInTheRoom } from './who-is-in-the-room'

const drawings: Record<DiagramName, (props: DrawingProps) => ReactNode> = {
  'nmda-channel': NmdaChannel,
  'pain-pathway': PainPathway,
  'mood-hypothesis': MoodHypothesis,
  'body-by-route': BodyByRoute,
  'treatment-day': TreatmentDay,
  'who-is-in-the-room': WhoIsInTheRoom,
}

/** A drawing of our own with its title, its caption and the same in words. */
export function Diagram({ name }: { name: string }) {
  if (!isDiagramName(name)) throw new Error(`unknown diagram "${name}"; run "npm run check"`)
  const Drawing = drawings[name]
  const text = diagrams[name]
  return (
    <figure className="diagram" id={`diagram-${name}`}>
      <figcaption>
        <strong>{text.title}</strong>
      </figcaption>
      <Drawing text={text} />
      <p className="diagram-note">{text.caption}</p>
      <details>
        <summary>The drawing in words</summary>
        {text.equivalent.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </figure>
  )
}
