/**
 * MDX read as data: Markdown, our marks and a closed list of tags become a typed tree.
 * Nothing in a content file is ever run.
 */
import GithubSlugger from 'github-slugger'
import type { List, ListItem, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Context, type Locate, oneOf, placeOf, refuse, report } from './parse-context'
import { toInlines } from './parse-marks'
import { readTag, refuseInside } from './tags'
import { plainInline } from './text'
import {
  type Block,
  calloutKinds,
  type Inline,
  type Parsed,
  type Place,
  type TextProblem,
  type TimelineStep,
  urgencies,
} from './tree'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/**
 * Reads the body of an MDX file.
 * @param source text after the front matter
 * @param firstLine line of the file on which `source` begins, from 1
 * @returns the tree and every problem found; the tree holds what could be read
 */
export function parseMdx(source: string, firstLine = 1): Parsed {
  return read(source, ({ line, column }) => ({ line: line + firstLine - 1, column }))
}

function read(source: string, locate: Locate): Parsed {
  const context: Context = { problems: [], slugger: new GithubSlugger(), locate }
  const root = readRoot(source, context)
  const blocks = root ? root.children.flatMap((node) => toBlock(node, context)) : []
  return { blocks, problems: context.problems }
}

/**
 * Reads one paragraph of marked text, such as a key point in front matter.
 * @param source the text; headings, lists and blocks are problems
 * @param locate where a place of the text stands in its file
 */
export function parseInline(
  source: string,
  locate: Locate = (place) => place,
): { children: Inline[]; problems: TextProblem[] } {
  const { blocks, problems } = read(source, locate)
  const [first, ...rest] = blocks
  if (first?.t === 'p' && rest.length === 0) return { children: first.children, problems }
  const message = 'expected one paragraph of text with marks, without headings, lists or blocks'
  return { children: [], problems: [...problems, { place: locate({ line: 1, column: 1 }), message }] }
}

function readRoot(source: string, context: Context): Root | undefined {
  try {
    return processor.parse(source) as Root
  } catch (error) {
    const { reason = String(error), place } = error as {
      reason?: string
      place?: Partial<Place> & { start?: Place }
    }
    const named = /\((\d+):(\d+)/.exec(reason)
    const start = place?.start ?? place ?? { line: Number(named?.[1] ?? 1), column: Number(named?.[2] ?? 1) }
    report(
      context,
      context.locate({ line: start.line ?? 1, column: start.column ?? 1 }),
      `broken MDX: ${withPlaces(reason, context)}. Look for a tag that is not closed, or for "<" or "{" in the text`,
    )
    return undefined
  }
}

/** The parser names places of the text it was given; readers need places of the file. */
function withPlaces(reason: string, { locate }: Context): string {
  return reason.replace(/\((\d+):(\d+)(?:-\d+:\d+)?\)/g, (_, line, column) => {
    const place = locate({ line: Number(line), column: Number(column) })
    return `(${place.line}:${place.column})`
  })
}

function toBlock(node: RootContent, context: Context): Block[] {
  const at = placeOf(node, context)
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'p', at, children: toInlines(node.children, context) }]
    case 'heading': {
      const children = toInlines(node.children, context)
      if (node.depth !== 2 && node.depth !== 3) {
        report(context, at, `heading level ${node.depth}; use ## or ### (the title of the page is level 1)`)
        return []
      }
      const words = plainInline(children)
      if (!/[\p{L}\p{N}]/u.test(words))
        report(context, at, 'a heading without words; write them or delete it')
      return [{ t: 'heading', at, depth: node.depth, id: context.slugger.slug(words), children }]
    }
    case 'list':
      return [toList(node, context)]
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell) => toInlines(cell.children, context)),
      )
      if (rows.length === 0 || rows.some((row) => row.length !== head?.length))
        report(context, at, 'a table has rows, each with as many cells as its head')
      return [{ t: 'table', at, head: head ?? [], rows }]
    }
    case 'mdxJsxFlowElement':
      return tagToBlock(node, context)
    default:
      refuse(node, context)
      return []
  }
}

/** Blocks inside another one. */
function toBlocks(nodes: RootContent[], context: Context): Block[] {
  for (const node of nodes) refuseInside(node, context)
  return nodes.flatMap((node) => toBlock(node, context))
}

function toList(node: List, context: Context): Block {
  const at = placeOf(node, context)
  const ordered = Boolean(node.ordered)
  if (ordered && node.start !== 1)
    report(
      context,
      at,
      `a numbered list begins with 1, not ${node.start}; if it is no list, write "${node.start}\\."`,
    )
  return { t: 'list', at, ordered, items: node.children.map((item) => toItem(item, context)) }
}

function toItem(item: ListItem, context: Context): Block[] {
  if (typeof item.checked === 'boolean')
    report(context, placeOf(item, context), 'task boxes are not used here; leave out "[ ]" or "[x]"')
  if (item.children.length === 0)
    report(context, placeOf(item, context), 'an item of a list without words; write them or delete it')
  return toBlocks(item.children, context)
}

function tagToBlock(node: MdxJsxFlowElement, context: Context): Block[] {
  const at = placeOf(node, context)
  const tag = readTag(node, context)
  if (!tag) return []
  const children = () => toBlocks(node.children, context)
  switch (tag.name) {
    case 'Fact':
      return [{ t: 'p', at, children: [{ t: 'fact', at, id: tag.attributes.id }] }]
    case 'Care': {
      const urgency = oneOf(tag.attributes.urgency, urgencies, 'urgency', at, context)
      return urgency ? [{ t: 'care', at, urgency, title: tag.attributes.title, children: children() }] : []
    }
    case 'Advice':
      return [{ t: 'advice', at, id: tag.attributes.id, children: children() }]
    case 'Callout': {
      const kind = oneOf(tag.attributes.kind, calloutKinds, 'kind', at, context)
      return kind ? [{ t: 'callout', at, kind, title: tag.attributes.title, children: children() }] : []
    }
    case 'Do':
    case 'Dont': {
      const [list, ...rest] = children()
      if (list?.t !== 'list' || rest.length > 0) {
        report(context, at, `<${tag.name}> holds one list and nothing else`)
        return []
      }
      const { title } = tag.attributes
      return [{ t: tag.name === 'Do' ? 'do' : 'dont', at, title, items: list.items }]
    }
    case 'Timeline':
      return [{ t: 'timeline', at, steps: node.children.flatMap((child) => toStep(child, context)) }]
    case 'Step':
      report(context, at, '<Step> stands in a <Timeline> and nowhere else')
      return []
    case 'Finding':
      return [{ t: 'finding', at, id: tag.attributes.id }]
    case 'Diagram':
      return [{ t: 'diagram', at, name: tag.attributes.name }]
    case 'Storyboard':
      return [{ t: 'storyboard', at, name: tag.attributes.name }]
    case 'CertaintyScale':
      return [{ t: 'certaintyScale', at }]
    case 'ClaimList':
      return [{ t: 'claimList', at }]
    default:
      return tag satisfies never
  }
}

function toStep(node: RootContent, context: Context): TimelineStep[] {
  const at = placeOf(node, context)
  const tag = node.type === 'mdxJsxFlowElement' ? readTag(node, context) : undefined
  if (node.type !== 'mdxJsxFlowElement' || tag?.name !== 'Step') {
    report(context, at, '<Timeline> holds <Step when="..." title="..."> tags and nothing else')
    return []
  }
  return [{ at, ...tag.attributes, children: toBlocks(node.children, context) }]
}
