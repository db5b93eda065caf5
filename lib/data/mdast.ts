/** The tree of a page as Markdown's own tree (mdast), which a library writes with all escapes. No HTML in it. */
import type { BlockContent, PhrasingContent } from 'mdast'
import { words } from '../../words'
import { told } from '../evidence/view'
import { shownFact } from '../facts/view'
import type { ClaimRow } from '../pages/claim'
import type { CiteMark, FindingEntry, ShownBlock, ShownInline } from '../pages/shown'
import { type Content, link, list, named, paragraph, quote, strong, text } from './nodes'

export type Context = {
  /** from the address in a link to the one that leads there from anywhere */
  absolute(href: string): string
  /** what stands in the place of the mark for the list of claims */
  claims: readonly ClaimRow[]
  /** whether numbers of the source list stand in the text */
  numbered: boolean
}

/** Numbers of the source list: "[1, 2]", which the library must not escape. */
function cite(marks: readonly CiteMark[], { numbered }: Context): PhrasingContent[] {
  if (!numbered || marks.length === 0) return []
  const label = marks.map(({ number }) => number).join(', ')
  return [
    text(' '),
    { type: 'linkReference', identifier: label, label, referenceType: 'shortcut', children: [text(label)] },
  ]
}

export function inlines(nodes: readonly ShownInline[], context: Context): PhrasingContent[] {
  return nodes.flatMap((node) => inline(node, context))
}

function inline(node: ShownInline, context: Context): PhrasingContent[] {
  switch (node.t) {
    case 'text':
      return [text(node.value)]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
      return [{ type: 'strong', children: inlines(node.children, context) }]
    case 'em':
      return [{ type: 'emphasis', children: inlines(node.children, context) }]
    case 'link':
      return [{ type: 'link', url: context.absolute(node.href), children: inlines(node.children, context) }]
    case 'term':
      return inlines(node.children, context)
    case 'cite':
      return cite(node.marks, context)
    case 'fact':
      return [text(shownFact(node.fact))]
    default:
      return node satisfies never
  }
}

export function blocks(nodes: readonly ShownBlock[], context: Context): Content[] {
  return nodes.flatMap((node) => block(node, context))
}

function block(node: ShownBlock, context: Context): Content[] {
  const items = (runs: readonly ShownBlock[][], before = '') =>
    list(runs.map((run) => withStart(before, blocks(run, context))))
  switch (node.t) {
    case 'p':
      return [paragraph(...inlines(node.children, context))]
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inlines(node.children, context) }]
    case 'list':
      return [{ ...items(node.items), ordered: node.ordered } as BlockContent]
    case 'do':
      return [paragraph(strong(node.title)), items(node.items, '✓ ')]
    case 'dont':
      return [paragraph(strong(node.title)), items(node.items, '✗ ')]
    case 'table':
      return [table([node.head, ...node.rows].map((row) => row.map((cell) => inlines(cell, context))))]
    case 'care':
      return [
        quote(
          paragraph(strong(`${words.urgency[node.urgency]}: ${node.title}`)),
          ...blocks(node.children, context),
        ),
      ]
    case 'callout':
      return [
        quote(
          paragraph(strong(node.kind === 'warning' ? words.callout.important(node.title) : node.title)),
          ...blocks(node.children, context),
        ),
      ]
    case 'timeline':
      return [
        list(
          node.steps.map((step) => [
            paragraph(strong(`${step.when}: ${step.title}`)),
            ...blocks(step.children, context),
          ]),
          true,
        ),
      ]
    case 'finding':
      return finding(node.finding, node.marks, context)
    case 'diagram': {
      const { title, summary, equivalent, caption } = node.diagram
      return [
        paragraph(strong(title), ...cite(node.marks, context)),
        ...[summary, ...equivalent, caption].map((line) => paragraph(text(line))),
      ]
    }
    case 'storyboard': {
      const { title, scenes, caption } = node.storyboard
      return [
        paragraph(strong(title), ...cite(node.marks, context)),
        list(
          scenes.map((scene) => [
            named(scene.title, text(scene.text)),
            ...Object.entries(scene.routes ?? {}).map(([route, differs]) =>
              named(words.routes[route as keyof typeof words.routes], text(differs.text)),
            ),
          ]),
          true,
        ),
        paragraph(text(caption)),
      ]
    }
    case 'lines':
      return [
        quote(
          paragraph(strong(`${words.urgency[node.urgency]}: ${node.title}`)),
          ...node.places.flatMap(({ place, rows }) => [
            paragraph(strong(place)),
            list(rows.map((row) => [paragraph(...inlines(row, context))])),
          ]),
        ),
      ]
    case 'certaintyScale':
      return [
        list(Object.values(words.certainty.levels).map(({ label, means }) => [named(label, text(means))])),
      ]
    case 'claimList':
      return [claimLines(context.claims, context)]
    default:
      return node satisfies never
  }
}

/** The blocks of an item with a sign before their first words. */
function withStart(sign: string, content: Content[]): Content[] {
  const [first, ...rest] = content
  return sign && first?.type === 'paragraph'
    ? [{ ...first, children: [text(sign), ...first.children] }, ...rest]
    : content
}

function table(rows: readonly PhrasingContent[][][]): BlockContent {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

function finding(shown: FindingEntry, marks: readonly CiteMark[], context: Context): Content[] {
  const { head, rows } = shown.table
  return [
    paragraph(strong(shown.title), ...cite(marks, context)),
    paragraph(text(told(shown))),
    table([head, ...rows].map((row) => row.map((cell) => [text(cell)]))),
    list([
      [
        named(
          words.certainty.level,
          text(`${words.certainty.levels[shown.certainty].label}. ${shown.certaintyWhy}`),
        ),
      ],
      [named(words.heads.study.who, text(shown.population))],
      [named(words.finding.time, text(shown.timeSpan))],
      [named(words.finding.doesNotShow, text(shown.doesNotShow))],
      ...(shown.address ? [[paragraph(link(context.absolute(shown.address), words.finding.page))]] : []),
    ]),
  ]
}

/** Claims with their verdicts, so that none can be taken for a statement of this site. */
export function claimLines(claims: readonly ClaimRow[], { absolute }: Context): BlockContent {
  return list(
    claims.map(({ claim, verdict, found, href }) => [
      paragraph(
        link(absolute(href), `“${claim}”`),
        text(` ${words.verdict.name}: ${words.verdict.words[verdict].toLowerCase()}. ${found}`),
      ),
    ]),
  )
}
