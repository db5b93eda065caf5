/** Nodes of a Markdown tree, in few words. */
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'

export type Content = BlockContent | DefinitionContent

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
export const link = (url: string, label: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(label)],
})
/** An address that is a link. */
export const linked = (url: string): PhrasingContent => link(url, url)
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
export const heading = (depth: 1 | 2 | 3, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
})
/** A line with its name: "**Written:** November 22, 2026", "**How sure?** Low certainty". */
export const named = (name: string, ...value: PhrasingContent[]): Paragraph =>
  paragraph(strong(/[:?]$/.test(name) ? name : `${name}:`), text(' '), ...value)
export const list = (items: readonly Content[][], ordered = false): BlockContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children })),
})
export const quote = (...children: Content[]): BlockContent => ({ type: 'blockquote', children })

/** A list below a heading; neither when there is nothing to list. */
export const titled = (title: string, items: Content[][] = []): RootContent[] =>
  items.length > 0 ? [heading(2, title), list(items)] : []
