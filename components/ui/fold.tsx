import type { ReactNode } from 'react'

type Props = { id: string; title: string; className: string; children: ReactNode }

/** A part of a page that is for checking: folded until asked for, by a jump to what is in it, by search in the page, and open on paper. */
export function Fold({ id, title, className, children }: Props) {
  return (
    <section className={`fold ${className}`} aria-labelledby={id}>
      <details>
        <summary className="fold-title print:py-1">
          <h2 id={id}>{title}</h2>
        </summary>
        <div>{children}</div>
      </details>
    </section>
  )
}
