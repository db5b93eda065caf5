import type { ReactNode } from 'react'
import type { Urgency } from '@/lib/markdown/tree'
import { words } from '@/words'

type Props = { urgency: Urgency; title: string; Title: 'h2' | 'h3'; children: ReactNode }

/** What to do and how soon: the urgency in words, an action as heading, a list. */
export function CareCard({ urgency, title, Title, children }: Props) {
  return (
    <section className={`care care-${urgency}`}>
      <Title className="box-title">
        <span className="care-word">{words.urgency[urgency]}</span> {title}
      </Title>
      <div className="care-body">{children}</div>
    </section>
  )
}
