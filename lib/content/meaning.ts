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
  Handout: ['title', 'questions'],
  Sheet: ['title', 'rows'],
  DayPlan: ['title', 'steps'],
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

/** @param data of a file, as yet unchecked @returns its meaning in plain words without sources, by the path of each value */
export function meaningOf(
  kind: ShownKind,
  data: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  return Object.fromEntries(fields[kind].flatMap((name) => values([name], data[name])))
}

function values(path: readonly string[], value: unknown): [path: string, text: string][] {
  if (value === undefined || value === null) return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => values([...path, name], inner))
  return [[path.join('.'), typeof value === 'string' ? plain(value) : `${path.at(-1)}: ${value}`]]
}

/** The parser of marks is asked only where there may be one. */
function plain(text: string): string {
  return /[[<*_\\]/.test(text)
    ? plainInline(parseInline(text).children, ({ id }) => `(${id})`).trim()
    : text.trim()
}
