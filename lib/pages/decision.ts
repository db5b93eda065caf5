import { words } from '../../words'
import type { DecisionAid } from '../content'
import { sectionAddress } from '../content/addresses'
import type { Certainty, Decision } from '../content/schema'
import { type OptionRow, optionRows } from '../content/tool-schema'
import { type CrisisLines, crisisLines } from './crisis'
import { type Part, partsOf } from './parts'
import { resolve } from './resolve'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownInline } from './shown'

type Question = Decision['situation'][number]
type Choice = NonNullable<Question['choices']>[number]

export type ShownChoice = Omit<Choice, 'note'> & { note: ShownInline[] | null }
export type ShownQuestion = Omit<Question, 'choices'> & { choices: ShownChoice[] }
export type ShownFact = { row: OptionRow; says: ShownInline[]; certainty: Certainty | null }
export type ShownOption = { id: string; name: string; about: ShownInline[]; facts: ShownFact[] }

export type DecisionModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  crisis: CrisisLines | null
  decision: string
  situation: ShownQuestion[]
  options: ShownOption[]
  matters: Decision['matters']
  ready: { ask: string; help: ShownInline[] }[]
  readyFrom: ShownInline[]
  parts: Part[]
  apparatus: Apparatus
  related: PageLink[]
  review: Review
}

export function decisionModel(aid: DecisionAid): DecisionModel {
  const { fields, body, apparatus } = resolve(markedTexts(aid), aid.body)
  const inOrder = fields.values()
  const next = (): ShownInline[] => inOrder.next().value ?? []
  return {
    head: headOf(aid, { text: aid.title, section: words.sections.deciding.title }),
    crumbs: [home, { label: words.sections.deciding.title, href: sectionAddress('deciding') }],
    title: aid.title,
    lead: aid.description,
    crisis: aid.crisis ? crisisLines() : null,
    decision: aid.decision,
    situation: aid.situation.map(({ choices = [], ...question }) => ({
      ...question,
      choices: choices.map(({ note, ...choice }) => ({ ...choice, note: note ? next() : null })),
    })),
    options: aid.options.map(({ id, name, facts }) => ({
      id,
      name,
      about: next(),
      facts: optionRows.map((row) => ({
        row,
        says: next(),
        certainty: effectOf(facts[row]).certainty ?? null,
      })),
    })),
    matters: aid.matters,
    ready: aid.ready.map(({ ask }) => ({ ask, help: next() })),
    readyFrom: next(),
    parts: partsOf(body, apparatus.sources),
    apparatus,
    related: linksTo(aid.related),
    review: reviewOf(aid),
  }
}

type Cell = Decision['options'][number]['facts'][OptionRow]

function effectOf(cell: Cell): Exclude<Cell, string> {
  return typeof cell === 'string' ? { says: cell } : cell
}

/** The marked texts in the order in which the page shows them, and in which the model takes them back. */
function markedTexts({ situation, options, ready, readyFrom }: Decision): string[] {
  return [
    ...situation.flatMap(({ choices = [] }) => choices.flatMap(({ note }) => note ?? [])),
    ...options.flatMap(({ about, facts }) => [about, ...optionRows.map((row) => effectOf(facts[row]).says)]),
    ...ready.map(({ help }) => help),
    readyFrom,
  ]
}
