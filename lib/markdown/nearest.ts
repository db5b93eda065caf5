import { closest, distance } from 'fastest-levenshtein'

/** " (did you mean X?)" when one of the allowed words is close to what was typed, else "". */
export function nearest(word: string, allowed: readonly string[]): string {
  if (!word || allowed.length === 0) return ''
  const best = closest(word, allowed)
  return distance(word, best) <= Math.max(2, word.length / 3) ? ` (did you mean "${best}"?)` : ''
}
