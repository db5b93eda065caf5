import type { HTMLAttributes } from 'react'

/** Our elements, which `client/` brings to life. */
type Elements = Record<'filtered-list' | 'sortable-table', HTMLAttributes<HTMLElement>> & {
  'read-aloud': HTMLAttributes<HTMLElement> & { for: string; class?: string }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
