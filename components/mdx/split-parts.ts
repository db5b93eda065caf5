import type { Part } from '@/lib/pages/parts'

/** What stands before the first heading, and what stands below headings. */
export function splitParts(parts: readonly Part[]): { opening: Part[]; headed: Part[] } {
  return { opening: parts.filter(({ heading }) => !heading), headed: parts.filter(({ heading }) => heading) }
}
