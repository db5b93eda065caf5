import type { ReactNode } from 'react'
import { CitationMarks } from '@/components/citation/marks'
import type { Diagram as DiagramRecord } from '@/lib/content/schema'
import type { DiagramName } from '@/lib/content/vocabulary'
import type { CiteMark } from '@/lib/pages/shown'
import { words } from '@/words'
import { BodyByRoute } from './body-by-route'
import { NmdaChannel } from './nmda-channel'
import { PainPathway } from './pain-pathway'
import type { DrawingProps } from './parts'
import { WhoIsInTheRoom } from './who-is-in-the-room'

const drawings: Record<DiagramName, (props: DrawingProps) => ReactNode> = {
  'nmda-channel': NmdaChannel,
  'pain-pathway': PainPathway,
  'body-by-route': BodyByRoute,
  'who-is-in-the-room': WhoIsInTheRoom,
}

/** A drawing of our own with its title, its caption and the same in words. */
export function Diagram({ diagram, marks }: { diagram: DiagramRecord; marks: readonly CiteMark[] }) {
  const Drawing = drawings[diagram.id]
  const wordsOf = (name: string) => {
    const lines = diagram.words[name]
    if (!lines)
      throw new Error(`content/diagrams/${diagram.id}.json has no words "${name}"; the drawing needs them`)
    return lines
  }
  return (
    <figure className="diagram" id={`diagram-${diagram.id}`}>
      <figcaption>
        <strong>{diagram.title}</strong>
      </figcaption>
      <Drawing diagram={diagram} words={wordsOf} />
      <p className="diagram-note">
        {diagram.caption}
        <CitationMarks marks={marks} />
      </p>
      <details>
        <summary>{words.diagram.inWords}</summary>
        {diagram.equivalent.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </figure>
  )
}
