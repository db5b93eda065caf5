import { language, words } from '../../words'
import { count } from './numbers'

/** Groups below this size are told and drawn as the people they are, not as a share out of 100. */
export const smallGroup = 25

/**
 * Few people make a result look more exact than it is.
 * @param sizes people in each group, where given
 * @param people in all groups together, where the groups have no sizes or hold the same people
 */
export function rough(
  what: 'share' | 'count' | 'average' | 'value',
  sizes: (number | undefined)[],
  people?: number,
): string[] {
  const from = few(
    sizes.filter((n) => n !== undefined),
    sizes.length,
    people,
  )
  if (!from) return []
  return [
    sizes.length === 1
      ? words.grammar.rough.one(words.grammar.rough[what], from)
      : words.grammar.rough.many(words.grammar.rough[what], from),
  ]
}

/** "8 and 7 people", "12 people in each group", "20 people, who were in each group", "18 people in all"; nothing where they are not few. */
function few(known: number[], groups: number, people?: number): string | undefined {
  if (known.length === 0)
    return people !== undefined && people < smallGroup * groups
      ? words.grammar.rough.inAll(people)
      : undefined
  if (known.length < groups || !known.some((n) => n < smallGroup)) return undefined
  if (groups > 1 && known.every((n) => n === people)) return words.grammar.rough.inEvery(known[0] ?? 0)
  if (groups > 1 && new Set(known).size === 1) return words.grammar.rough.inEach(known[0] ?? 0)
  return words.grammar.rough.people(language.list(known.map(count)))
}
