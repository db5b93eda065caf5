/** Pages that others lead to, found by what they hold. Each is null when the publish rule withholds it. */
import { type Article, articles } from '../content'
import type { Block } from '../markdown/tree'

function holding(t: Block['t']): Article | null {
  return articles.find(({ body }) => body.some((block) => block.t === t)) ?? null
}

/** Explains the words of certainty. */
export const certaintyPage: string | null = holding('certaintyScale')?.address ?? null

/** Lists all claims. */
export const claimsPage = holding('claimList')
