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
    <figure
      className="diagram my-8 border-hair py-5 max-md:border-y md:rounded-lg md:border md:bg-card md:p-5"
      id={`diagram-${diagram.id}`}
    >
      <figcaption className="mb-4 text-[1.25rem] leading-[1.3] font-bold text-balance">
        {diagram.title}
      </figcaption>
      <div className="grid items-start gap-4 xl:grid-cols-2 xl:gap-x-8 xl:*:nth-3:col-span-2">
        <Drawing diagram={diagram} words={wordsOf} />
        <div className="text-sm leading-[1.4] text-quiet">
          <p>
            {diagram.caption}
            <CitationMarks marks={marks} />
          </p>
          <details className="mt-3">
            <summary>{words.diagram.inWords}</summary>
            {diagram.equivalent.map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
          </details>
        </div>
      </div>
    </figure>
  )
}
