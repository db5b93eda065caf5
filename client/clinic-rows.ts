type Row = Readonly<Record<string, string>>

/** What the elements of a row with `data-field` say: links their whole address, others their text. */
export function fieldsOf(row: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    [...row.querySelectorAll<HTMLElement>('[data-field]')].map((element) => [
      element.dataset.field ?? '',
      element instanceof HTMLAnchorElement ? element.href : (element.textContent ?? ''),
    ]),
  )
}

/** As RFC 4180 has it: every cell in quotes, lines end with CR and LF; the first line names the fields of the first row. */
export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {})
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('')
}
