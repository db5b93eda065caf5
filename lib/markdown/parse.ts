/**
 * MDX read as data: Markdown, our marks and a closed list of tags become a typed tree.
 * Nothing in a content file is ever run.
 */
import GithubSlugger from 'github-slugger'
import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { nearest } from './nearest'
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

type Element = MdxJsxFlowElement | MdxJsxTextElement
type Locate = (place: Place) => Place
type Context = { problems: TextProblem[]; slugger: GithubSlugger; locate: Locate }

const citeMark = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g
const blockTags = ['Care', 'Do', 'Dont', 'Callout', 'Timeline', 'Finding', 'Diagram', 'ClaimList'] as const
const tags: readonly string[] = [...blockTags, 'Step', 'Fact']

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

function placeOf(node: { position?: { start: Place } | undefined }, context: Context): Place {
  return context.locate(startOf(node))
}

function startOf(node: { position?: { start: Place } | undefined }): Place {
  return node.position?.start ?? { line: 1, column: 1 }
}

function report(context: Context, place: Place, message: string): void {
  context.problems.push({ place, message })
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
      return [
        { t: 'heading', at, depth: node.depth, id: context.slugger.slug(plainInline(children)), children },
      ]
    }
    case 'list':
      return [
        {
          t: 'list',
          at,
          ordered: Boolean(node.ordered),
          items: node.children.map((item) => toBlocks(item.children, context)),
        },
      ]
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell) => toInlines(cell.children, context)),
      )
      return [{ t: 'table', at, head: head ?? [], rows }]
    }
    case 'blockquote':
      return [{ t: 'quote', at, children: toBlocks(node.children, context) }]
    case 'mdxJsxFlowElement':
      return tagToBlock(node, context)
    default:
      refuse(node, context)
      return []
  }
}

function toBlocks(nodes: RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => toBlock(node, context))
}

function tagToBlock(node: MdxJsxFlowElement, context: Context): Block[] {
  const at = placeOf(node, context)
  const children = () => toBlocks(node.children as RootContent[], context)
  const read = attributes(node, context)
  switch (node.name) {
    case 'Fact':
      return [{ t: 'p', at, children: tagToInline(node, context) }]
    case 'Care': {
      const urgency = oneOf(read.text('urgency'), urgencies, 'urgency', at, context)
      return urgency ? [{ t: 'care', at, urgency, title: read.text('title'), children: children() }] : []
    }
    case 'Callout': {
      const kind = oneOf(read.text('kind'), calloutKinds, 'kind', at, context)
      return kind ? [{ t: 'callout', at, kind, title: read.text('title'), children: children() }] : []
    }
    case 'Do':
    case 'Dont': {
      const [list, ...rest] = children()
      if (list?.t !== 'list' || rest.length > 0) {
        report(context, at, `<${node.name}> holds one list and nothing else`)
        return []
      }
      return [{ t: node.name === 'Do' ? 'do' : 'dont', at, title: read.text('title'), items: list.items }]
    }
    case 'Timeline':
      return [
        { t: 'timeline', at, steps: node.children.flatMap((child) => toStep(child as RootContent, context)) },
      ]
    case 'Finding':
      return [{ t: 'finding', at, id: read.text('id') }]
    case 'Diagram':
      return [{ t: 'diagram', at, name: read.text('name') }]
    case 'ClaimList':
      return [{ t: 'claimList', at }]
    default:
      unknownTag(node, context)
      return []
  }
}

function toStep(node: RootContent, context: Context): TimelineStep[] {
  const at = placeOf(node, context)
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Step') {
    report(context, at, '<Timeline> holds <Step when="..." title="..."> tags and nothing else')
    return []
  }
  const read = attributes(node, context)
  const children = toBlocks(node.children as RootContent[], context)
  return [{ at, when: read.text('when'), title: read.text('title'), children }]
}

function toInlines(nodes: PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node) => toInline(node, context))
}

function toInline(node: PhrasingContent, context: Context): Inline[] {
  const at = placeOf(node, context)
  switch (node.type) {
    case 'text':
      return splitCitations(node, context)
    case 'strong':
      return [{ t: 'strong', at, children: toInlines(node.children, context) }]
    case 'emphasis':
      return [{ t: 'em', at, children: toInlines(node.children, context) }]
    case 'break':
      return [{ t: 'break', at }]
    case 'image':
      return [{ t: 'image', at, src: node.url, alt: node.alt ?? '' }]
    case 'link': {
      const children = toInlines(node.children, context)
      if (node.url.startsWith('term:'))
        return [{ t: 'term', at, id: node.url.slice('term:'.length), children }]
      if (/^[/#]/.test(node.url)) return [{ t: 'link', at, href: node.url, children }]
      report(
        context,
        at,
        `link to "${node.url}"; link to a page of this site (/...), a heading (#...) or a term (term:...); other addresses belong to a citation or a fact`,
      )
      return children
    }
    case 'mdxJsxTextElement':
      return tagToInline(node, context)
    default:
      refuse(node, context)
      return []
  }
}

function tagToInline(node: Element, context: Context): Inline[] {
  if (node.name === 'Fact')
    return [{ t: 'fact', at: placeOf(node, context), id: attributes(node, context).text('id') }]
  if (node.name && (blockTags as readonly string[]).includes(node.name))
    report(
      context,
      placeOf(node, context),
      `<${node.name}> stands within a line; put it on a line of its own with blank lines around it`,
    )
  else unknownTag(node, context)
  return []
}

function splitCitations(node: Text, context: Context): Inline[] {
  const parts: Inline[] = []
  let from = 0
  const push = (end: number, beforeMark: boolean) => {
    const raw = node.value.slice(from, end)
    const value = beforeMark ? raw.trimEnd() : raw
    if (value) parts.push({ t: 'text', at: within(node, from, context), value })
  }
  for (const match of node.value.matchAll(citeMark)) {
    push(match.index, true)
    const keys = (match[1] ?? '').split(';').map((key) => key.trim().slice(1))
    parts.push({ t: 'cite', at: within(node, match.index, context), keys })
    from = match.index + match[0].length
  }
  push(node.value.length, false)
  const leftover = /\[@|@\]|\[\[/.exec(node.value.replace(citeMark, ''))
  if (leftover)
    report(
      context,
      placeOf(node, context),
      'broken citation mark; write [@id] or [@id-one; @id-two] with lower-case ids',
    )
  return parts
}

/** Place of a character of a text node; lines of the value are taken as lines of the file. */
function within(node: Text, offset: number, context: Context): Place {
  const start = startOf(node)
  const before = node.value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  return context.locate(
    before.length === 1
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + before.length - 1, column: last.length + 1 },
  )
}

function attributes(node: Element, context: Context) {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      report(
        context,
        placeOf(node, context),
        `<${node.name}>: attributes are plain text in quotes, never expressions`,
      )
    else if (/^on|style|class/i.test(attribute.name))
      report(context, placeOf(node, context), `<${node.name}>: attribute "${attribute.name}" is not allowed`)
  }
  return {
    text(name: string): string {
      const found = node.attributes.find(
        (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === name,
      )
      if (typeof found?.value === 'string' && found.value.trim()) return found.value.trim()
      report(context, placeOf(node, context), `<${node.name}> needs the attribute ${name}="..."`)
      return ''
    },
  }
}

function oneOf<T extends string>(
  value: string,
  allowed: readonly T[],
  name: string,
  at: Place,
  context: Context,
): T | undefined {
  const found = allowed.find((item) => item === value)
  if (!found && value)
    report(context, at, `${name} "${value}"; allowed: ${allowed.join(', ')}${nearest(value, allowed)}`)
  return found
}

function unknownTag(node: Element, context: Context): void {
  const name = node.name ?? ''
  report(
    context,
    placeOf(node, context),
    `unknown tag <${name}>; allowed: ${tags.join(', ')}${nearest(name, tags)}`,
  )
}

function refuse(node: RootContent, context: Context): void {
  const names: Record<string, string> = {
    mdxjsEsm: 'import and export are not allowed: content is data',
    mdxFlowExpression: 'expressions in { } are not allowed: content is data',
    mdxTextExpression: 'expressions in { } are not allowed: content is data',
    code: 'code blocks are not used here; a line indented by 4 spaces counts as code',
    inlineCode: 'code is not used here; write plain words',
    thematicBreak: 'a rule (---) is not used here; use a heading',
    footnoteDefinition: 'footnotes are not used here; use a citation mark',
    footnoteReference: 'footnotes are not used here; use a citation mark',
    delete: 'struck-out text is not used here',
  }
  report(context, placeOf(node, context), names[node.type] ?? `"${node.type}" is not allowed here`)
}
