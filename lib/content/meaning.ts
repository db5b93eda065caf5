import { parseInline } from '../markdown/parse'
import { plainInline } from '../markdown/text'
import type { ShownKind } from './addresses'

/** The fields that say what a page means: when one changes, so may the meaning of what was printed or quoted. */
const fields: Record<ShownKind, readonly string[]> = {
  Article: ['title', 'certainty', 'inShort', 'keyPoints'],
  Faq: ['question', 'oneLine', 'shortAnswer'],
  GlossaryTerm: ['term', 'definition'],
  Claim: ['claim', 'verdict', 'certainty', 'shortAnswer'],
  SitePage: ['title'],
  Decision: ['decision', 'options'],
  Finding: [
    'question',
    'population',
    'intervention',
    'comparator',
    'outcome',
    'timeSpan',
    'result',
    'certainty',
  ],
}

/** @param data of a file, as yet unchecked @returns its meaning by field, in plain words without sources */
export function meaningOf(
  kind: ShownKind,
  data: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  return Object.fromEntries(
    fields[kind].flatMap((name) => {
      const value = data[name] ?? undefined
      return value === undefined ? [] : [[name, plain(value)]]
    }),
  )
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(' ')
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${plain(inner)}`)
      .join('; ')
  // The parser of marks is asked only where there may be one.
  return typeof value === 'string' && /[[<*_\\]/.test(value)
    ? plainInline(parseInline(value).children, ({ id }) => `(${id})`).trim()
    : String(value).trim()
}
