import type { ReactNode } from 'react'
import type { Urgency } from '@/lib/markdown/tree'

const words: Record<Urgency, string> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  routine: 'Not urgent',
}

type Props = { urgency: Urgency; title: string; Title: 'h2' | 'h3'; children: ReactNode }

/** What to do and how soon: the urgency in words, an action as heading, a list. */
export function CareCard({ urgency, title, Title, children }: Props) {
  return (
    <section className={`care care-${urgency}`}>
      <Title className="box-title">
        <span className="care-word">{words[urgency]}</span> {title}
      </Title>
      <div className="care-body">{children}</div>
    </section>
  )
}
