import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import type { TermEntry } from '@/lib/pages/shown'
import { words } from '@/words'

/** A glossary term in the text: a button that opens its definition. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={`term-${id}`}>
      {children}
    </button>
  )
}

/** The terms of a page: a list at its end, and the popovers that the buttons open. */
export function Terms({ terms }: { terms: readonly TermEntry[] }) {
  if (terms.length === 0) return null
  return (
    <>
      <Fold id="words" title={words.terms.count(terms.length)} className="terms">
        <dl>
          {terms.map((term) => (
            <div key={term.id}>
              <dt>
                <a href={term.address}>{term.term}</a>
              </dt>
              <dd>{term.definition}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      {terms.map((term) => (
        <div key={term.id} id={`term-${term.id}`} popover="auto" className="popover">
          <p>
            <strong>{term.term}</strong>: {term.definition}
          </p>
          <p>
            <a href={term.address}>{words.terms.more(term.term)}</a>
          </p>
        </div>
      ))}
    </>
  )
}
