/** The tree as a page shows it: what marks name stands in the tree itself, so that a component can not miss it. */
import type { SourceLink } from '../citations/format'
import type { Certainty, Diagram, Storyboard } from '../content/schema'
import type { FindingView } from '../evidence/view'
import type { FactView } from '../facts/view'
import type { BlockNode, InlineNode, Stage, Urgency } from '../markdown/tree'
import type { HelpLines } from './help-lines'

/** One citation number in the text: its number in the source list and its own anchor on the page. */
export type CiteMark = { number: number; id: string }

export type Source = {
  key: string
  number: number
  title: string
  text: string
  plain: string
  link: SourceLink | undefined
  /** who paid where that is known, what became known since, and when it was compared */
  fresh: string
  /** anchors of the marks in the text, in order */
  marks: string[]
}
export type TermEntry = { id: string; address: string; term: string; definition: string }
export type FindingEntry = FindingView & {
  id: string
  /** its own page; null when that is withheld, and on that page */
  address: string | null
  title: string
  population: string
  timeSpan: string
  doesNotShow: string
  certainty: Certainty
  certaintyWhy: string
}

export interface ShownStage extends Stage {
  inline: ShownInline
  block: ShownBlock
  cite: { marks: CiteMark[] }
  fact: { fact: FactView }
  /** words of the heads, and whether the table is too wide for a phone */
  table: { labels: string[]; wide: boolean }
  finding: { finding: FindingEntry; marks: CiteMark[] }
  diagram: { diagram: Diagram; marks: CiteMark[] }
  storyboard: { storyboard: Storyboard; marks: CiteMark[] }
}
/** Advice that is lines to call. */
type LinesBlock = { t: 'lines'; urgency: Urgency; title: string; places: HelpLines[] }
export type ShownInline = InlineNode<ShownStage>
export type ShownBlock = BlockNode<ShownStage> | LinesBlock

/** What stands at the end of a page: its numbered sources, and its glossary terms by name. */
export type Apparatus = { sources: Source[]; terms: TermEntry[] }
