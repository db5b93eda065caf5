import type { HTMLAttributes } from 'react'

/** Our elements, which `client/` brings to life. */
type Elements = Record<
  | 'clinic-list'
  | 'day-planner'
  | 'decision-aid'
  | 'filtered-list'
  | 'handout-builder'
  | 'question-list'
  | 'sortable-table',
  HTMLAttributes<HTMLElement>
>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
