/** Letters that a row of a table may have on a phone; a longer cell wraps, and so does a head. */
const phone = { row: 52, cell: 24 }

/**
 * What a table needs to stand on a phone.
 * @param head words of the heads
 * @param rows words of the cells
 */
export function tableShape(head: readonly string[], rows: readonly (readonly string[])[]) {
  const longest = head.map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  const letters = longest.reduce((sum, length) => sum + Math.min(phone.cell, length), 0)
  return { labels: [...head], wide: letters > phone.row }
}
