import type { HTMLAttributes } from 'react'

/** Our elements, which `client/` brings to life. */
type Elements = Record<'filtered-list' | 'sortable-table' | 'decision-aid', HTMLAttributes<HTMLElement>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
