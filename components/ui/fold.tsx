import type { ReactNode } from 'react'

type Props = { id: string; title: string; className: string; children: ReactNode }

/** A part of a page that is for checking: folded until asked for, by a jump to what is in it, by search in the page, and open on paper. */
export function Fold({ id, title, className, children }: Props) {
  return (
    <section
      className={`border-t border-hair text-sm [:not(section)+&]:mt-8 print:text-[8.5pt] print:leading-[1.35] ${className}`}
      aria-labelledby={id}
    >
      <details className="group">
        <summary className="flex items-baseline gap-3 py-3 print:py-1 before:text-accent before:content-['+'] print:before:hidden group-open:before:content-['−'] before:w-3 before:font-bold">
          <h2 id={id} className="m-0 text-[1.1rem]">
            {title}
          </h2>
        </summary>
        <div className="pb-5 print:pb-1 [&>*+*]:mt-3">{children}</div>
      </details>
    </section>
  )
}
