/** Typing errors in a search: the nearest word that the site has. */

/**
 * The words of a query as the site writes them.
 * @param known every word of the site of 4 letters or more
 * @returns each word as it is, or its nearest; words that the site has nothing like are left out
 */
export function corrected(words: readonly string[], known: readonly string[]): string[] {
  if (known.length === 0) return [...words]
  return words.flatMap((word) => {
    if (word.length < 4 || /\d/.test(word) || known.some((other) => isFormOf(word, other))) return [word]
    return nearest(word, known) ?? []
  })
}

/** True for a word, for one that is typed so far, and for other endings of it. */
function isFormOf(word: string, other: string): boolean {
  return (
    other.startsWith(word) || (other.length > 3 && word.startsWith(other) && word.length - other.length < 3)
  )
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const most = word.length < 8 ? 1.1 : 2.2
  let best: string | undefined
  let least = most + 0.01
  for (const other of known) {
    if (other[0] !== word[0] && other[1] !== word[1]) continue
    // The start of a longer word, for other endings; a short word is the start of too many.
    const starts = word.length < 6 ? [] : [other.slice(0, word.length), other.slice(0, word.length + 1)]
    for (const part of [other, ...starts]) {
      const steps = distance(word, part) + (part === other ? 0 : 0.1)
      if (steps < least) {
        least = steps
        best = other
      }
    }
  }
  return best
}

/** Letters to add, drop, change or swap with their neighbor; to change one weighs a little more, as it is rarer. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const above = rows[i - 1] ?? []
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const steps = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1.1)]
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
