import type { ReactNode } from 'react'

/** A table wider than the screen scrolls inside this frame, by keyboard too. Search engines may not quote single cells of it. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className="table-frame relative overflow-x-auto rounded-lg border border-hair"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      tabIndex={0}
      data-nosnippet=""
    >
      {children}
    </section>
  )
}
