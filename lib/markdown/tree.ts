/** The typed tree that a content file becomes: plain data, safe to print as JSON, rendered by components/mdx. */

/** Where a node begins in its file; present while checking, left out of what pages get. */
export type Place = { line: number; column: number }
type At = { at?: Place }

/** One citation number in the text: its number in the source list and its own anchor on the page. */
export type CiteMark = { number: number; id: string }

export type Inline = At &
  (
    | { t: 'text'; value: string }
    | { t: 'strong' | 'em'; children: Inline[] }
    | { t: 'link'; href: string; children: Inline[] }
    | { t: 'term'; id: string; children: Inline[] }
    | { t: 'cite'; keys: string[] /** set when a page numbers its sources */; marks?: CiteMark[] }
    | { t: 'fact'; id: string }
    | { t: 'break' }
  )

export const urgencies = ['emergency', 'urgent', 'routine'] as const
export const calloutKinds = ['note', 'warning'] as const
export type Urgency = (typeof urgencies)[number]
export type CalloutKind = (typeof calloutKinds)[number]
export type TimelineStep = At & { when: string; title: string; children: Block[] }

export type Block = At &
  (
    | { t: 'p'; children: Inline[] }
    | { t: 'heading'; depth: 2 | 3; id: string; children: Inline[] }
    | { t: 'list'; ordered: boolean; items: Block[][] }
    | {
        t: 'table'
        head: Inline[][]
        rows: Inline[][][]
        /** words of the heads, and whether the table is too wide for a phone; set when a page is resolved */
        shape?: { labels: string[]; wide: boolean }
      }
    | { t: 'care'; urgency: Urgency; title: string; children: Block[] }
    | { t: 'do' | 'dont'; title: string; items: Block[][] }
    | { t: 'callout'; kind: CalloutKind; title: string; children: Block[] }
    | { t: 'timeline'; steps: TimelineStep[] }
    | { t: 'finding'; id: string; marks?: CiteMark[] }
    | { t: 'diagram'; name: string }
    | { t: 'certaintyScale' }
    | { t: 'claimList' }
  )

/** Something wrong in a text: where, and what to do about it. */
export type TextProblem = { place: Place; message: string }
export type Parsed = { blocks: Block[]; problems: TextProblem[] }
