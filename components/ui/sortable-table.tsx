import type { ReactNode } from 'react'
import { scriptAddress } from './script-address'

const heads =
  "[&_thead_button]:text-left [&_thead_button]:underline [&_thead_button]:decoration-dotted print:[&_thead_button]:contents [&_th[aria-sort=ascending]_button]:after:content-['_↑'] [&_th[aria-sort=descending]_button]:after:content-['_↓']"

/** A table whose heads become buttons that sort it when script runs; cells may give a number in `data-sort`. */
export function SortableTable({ children }: { children: ReactNode }) {
  return (
    <sortable-table className={`block ${heads}`}>
      <script type="module" src={scriptAddress('sortable-table')} />
      {children}
    </sortable-table>
  )
}
