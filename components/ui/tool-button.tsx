import type { ReactNode } from 'react'
import { pill } from './pill'

type Props = {
  /** what it asks of the tool that it stands in */
  does: string
  /** filled, as what most want; the others are drawn as a line */
  main?: boolean
  children: ReactNode
}

/** A button of a tool, which the tool's script answers. */
export function ToolButton({ does, main, children }: Props) {
  return (
    <button type="button" data-do={does} className={main ? pill.full : pill.line}>
      {children}
    </button>
  )
}
