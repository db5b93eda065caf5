import type { ReactNode } from 'react'
import type { Urgency } from '@/lib/markdown/tree'
import { words } from '@/words'

type Props = { urgency: Urgency; title: string; Title: 'h2' | 'h3'; children: ReactNode }

const looks: Record<Urgency, string> = {
  emergency: 'care-emergency',
  urgent: 'care-urgent',
  routine: 'care-routine',
}

/** What to do and how soon: the urgency in words, an action as heading, a list. */
export function CareCard({ urgency, title, Title, children }: Props) {
  return (
    <section className={`care ${looks[urgency]}`}>
      <Title className="box-title">
        <span>{words.urgency[urgency]}</span> {title}
      </Title>
      <div className="care-body">{children}</div>
    </section>
  )
}
