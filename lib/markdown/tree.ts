/** The typed tree that a content file becomes: plain data, safe to print as JSON. */

/** Where a node begins in its file; present while checking, left out of what pages get. */
export type Place = { line: number; column: number }
type At = { at?: Place }

export const urgencies = ['emergency', 'urgent', 'routine'] as const
export const calloutKinds = ['note', 'warning'] as const
export type Urgency = (typeof urgencies)[number]
export type CalloutKind = (typeof calloutKinds)[number]

/** What differs between the tree as it is read and the tree as a page shows it: the children, and what marks hold. */
export interface Stage {
  inline: object
  block: object
  cite: object
  fact: object
  table: object
  finding: object
  diagram: object
  storyboard: object
}

export type InlineNode<S extends Stage> =
  | { t: 'text'; value: string }
  | { t: 'strong' | 'em'; children: S['inline'][] }
  | { t: 'link'; href: string; children: S['inline'][] }
  | { t: 'term'; id: string; children: S['inline'][] }
  | ({ t: 'cite' } & S['cite'])
  | ({ t: 'fact'; id: string } & S['fact'])
  | { t: 'break' }

export type TimelineStep<S extends Stage = ReadStage> = At & {
  when: string
  title: string
  children: S['block'][]
}

export type BlockNode<S extends Stage> =
  | { t: 'p'; children: S['inline'][] }
  | { t: 'heading'; depth: 2 | 3; id: string; children: S['inline'][] }
  | { t: 'list'; ordered: boolean; items: S['block'][][] }
  | ({ t: 'table'; head: S['inline'][][]; rows: S['inline'][][][] } & S['table'])
  | { t: 'care'; urgency: Urgency; title: string; children: S['block'][] }
  | { t: 'do' | 'dont'; title: string; items: S['block'][][] }
  | { t: 'callout'; kind: CalloutKind; title: string; children: S['block'][] }
  | { t: 'timeline'; steps: TimelineStep<S>[] }
  | ({ t: 'finding' } & S['finding'])
  | ({ t: 'diagram' } & S['diagram'])
  | ({ t: 'storyboard' } & S['storyboard'])
  | { t: 'certaintyScale' }
  | { t: 'claimList' }

/** The tree as it is read from a file. */
export interface ReadStage extends Stage {
  inline: Inline
  block: Block
  cite: { keys: string[] }
  finding: { id: string }
  diagram: { name: string }
  storyboard: { name: string }
}
export type Inline = At & InlineNode<ReadStage>
/** Advice is put in the place of its mark before a page is shown. */
export type Block = At & (BlockNode<ReadStage> | { t: 'advice'; id: string; children: Block[] })

/** Something wrong in a text: where, and what to do about it. */
export type TextProblem = { place: Place; message: string }
export type Parsed = { blocks: Block[]; problems: TextProblem[] }
