import type { ReactNode } from 'react'
import { scriptAddress } from './script-address'

/** A table whose heads become buttons that sort it when script runs; cells may give a number in `data-sort`. */
export function SortableTable({ children }: { children: ReactNode }) {
  return (
    <sortable-table>
      <script type="module" src={scriptAddress('sortable-table')} />
      {children}
    </sortable-table>
  )
}
