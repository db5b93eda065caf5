import type { ReactNode } from 'react'
import type { Urgency } from '@/lib/markdown/tree'
import { words } from '@/words'

type Props = { urgency: Urgency; title: string; Title: 'h2' | 'h3'; children: ReactNode }

const looks: Record<Urgency, { frame: string; head: string }> = {
  emergency: { frame: 'border-emergency bg-emergency-card', head: 'bg-emergency' },
  urgent: { frame: 'border-urgent bg-urgent-card', head: 'bg-urgent' },
  routine: { frame: 'border-routine bg-routine-card', head: 'bg-routine' },
}
const inForcedColors =
  'forced-colors:bg-[CanvasText] forced-colors:text-[Canvas] forced-colors:forced-color-adjust-none'

/** What to do and how soon: the urgency in words, an action as heading, a list. */
export function CareCard({ urgency, title, Title, children }: Props) {
  const look = looks[urgency]
  return (
    <section
      className={`care care-${urgency} break-inside-avoid overflow-hidden rounded-lg border-2 ${look.frame}`}
    >
      <Title
        className={`box-title m-0 px-(--inset) py-3 text-[1.2rem] text-paper print:border-b print:bg-card print:text-ink ${inForcedColors} ${look.head}`}
      >
        <span className="block text-[0.95rem]">{words.urgency[urgency]}</span> {title}
      </Title>
      <div className="care-body px-(--inset) pt-3 pb-4 text-ink max-md:text-sm [&_li]:leading-[1.4] [&>*+*]:mt-2 [&>ul]:columns-[21rem] [&>ul]:gap-10 [&>ul>li]:break-inside-avoid">
        {children}
      </div>
    </section>
  )
}
