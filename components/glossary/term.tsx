import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import type { TermEntry } from '@/lib/pages/shown'
import { words } from '@/words'

/** A glossary term in the text. It leads to its entry on the page; script opens a small popover instead. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a className="term" href={`#term-${id}`}>
      {children}
    </a>
  )
}

/** The terms of a page with their definitions. */
export function Terms({ terms }: { terms: readonly TermEntry[] }) {
  if (terms.length === 0) return null
  return (
    <Fold id="words" title={words.terms.count(terms.length)} className="terms">
      <dl>
        {terms.map((term) => (
          <div key={term.id} id={`term-${term.id}`} className="py-1.5">
            <dt>
              <a href={term.address}>{term.term}</a>
            </dt>
            <dd className="ml-4">{term.definition}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
