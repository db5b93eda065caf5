/** The closed list of tags, and how one is read: whatever a page would not show is a problem. */
import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { nearest } from './nearest'
import { type Context, placeOf, report } from './parse-context'

type Shape = {
  /** all of them are needed */
  attributes: readonly string[]
  /** `more`: text that goes on with the advice, or none */
  holds: 'text' | 'more' | 'nothing'
  /** stands between the paragraphs of a page, inside no other block */
  outermost?: true
}

const table = {
  Care: { attributes: ['urgency', 'title'], holds: 'text', outermost: true },
  Advice: { attributes: ['id'], holds: 'more' },
  Do: { attributes: ['title'], holds: 'text', outermost: true },
  Dont: { attributes: ['title'], holds: 'text', outermost: true },
  Callout: { attributes: ['kind', 'title'], holds: 'text', outermost: true },
  Timeline: { attributes: [], holds: 'text', outermost: true },
  Step: { attributes: ['when', 'title'], holds: 'text' },
  Finding: { attributes: ['id'], holds: 'nothing' },
  Diagram: { attributes: ['name'], holds: 'nothing' },
  Storyboard: { attributes: ['name'], holds: 'nothing' },
  CertaintyScale: { attributes: [], holds: 'nothing', outermost: true },
  ClaimList: { attributes: [], holds: 'nothing', outermost: true },
  Fact: { attributes: ['id'], holds: 'nothing' },
} as const satisfies Record<string, Shape>

type Table = typeof table
type Name = keyof Table
const shapes: Record<Name, Shape> = table

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** A tag and its attributes; one that is missing is '', and a problem. */
export type Tag = {
  [N in Name]: { name: N; attributes: Record<Table[N]['attributes'][number], string> }
}[Name]

/** @returns undefined for an unknown tag, which is a problem */
export function readTag(node: Element, context: Context): Tag | undefined {
  const { name } = node
  if (!isName(name)) {
    const names = Object.keys(table)
    const message = `unknown tag <${name ?? ''}>; allowed: ${names.join(', ')}${nearest(name ?? '', names)}`
    report(context, placeOf(node, context), message)
    return undefined
  }
  const [inner] = node.children
  if (inner && shapes[name].holds === 'nothing')
    report(
      context,
      placeOf(inner, context),
      `<${name}> holds no text; put it before or after ${example(name)}`,
    )
  if (!inner && shapes[name].holds === 'text')
    report(
      context,
      placeOf(node, context),
      `<${name}> holds no text; write some before </${name}>, or delete it`,
    )
  return { name, attributes: readAttributes(node, name, context) } as Tag
}

/** Reports a tag that may not stand inside another block. */
export function refuseInside(node: RootContent, context: Context): void {
  if (node.type === 'mdxJsxFlowElement' && isName(node.name) && shapes[node.name].outermost)
    report(
      context,
      placeOf(node, context),
      `<${node.name}> stands inside another block; put it between paragraphs of the page`,
    )
}

function isName(name: string | null): name is Name {
  return name !== null && Object.hasOwn(table, name)
}

function example(name: Name): string {
  return `<${[name, ...shapes[name].attributes.map((attribute) => `${attribute}="..."`)].join(' ')} />`
}

function readAttributes(node: Element, name: Name, context: Context): Record<string, string> {
  const allowed = shapes[name].attributes
  const read = new Map(allowed.map((attribute) => [attribute, '']))
  for (const attribute of node.attributes) {
    const problem = (message: string) => report(context, placeOf(attribute, context), `<${name}>: ${message}`)
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      problem('attributes are plain text in quotes, never expressions')
    else if (!read.has(attribute.name))
      problem(
        `attribute "${attribute.name}" is not allowed${nearest(attribute.name, allowed)}; allowed: ${allowed.join(', ') || 'none'}`,
      )
    else if (read.get(attribute.name)) problem(`attribute "${attribute.name}" is written twice`)
    else read.set(attribute.name, attribute.value.trim())
  }
  for (const [attribute, value] of read)
    if (!value) report(context, placeOf(node, context), `<${name}> needs the attribute ${attribute}="..."`)
  return Object.fromEntries(read)
}
