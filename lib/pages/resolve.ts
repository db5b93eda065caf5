/**
 * Joins a page's text with the records that its marks name: numbers sources by first mention,
 * and gathers the terms, facts and findings that the page shows.
 */

import { language } from '../../words'
import { formatReference, freshLine, linkOf, plainLine } from '../citations/format'
import { terms as allTerms, isShown } from '../content'
import { addressOf, openAddresses } from '../content/addresses'
import { today } from '../content/clock'
import type { Finding } from '../content/schema'
import { advice, diagrams, facts, findings, references, storyboards } from '../content/source'
import { viewOf } from '../evidence/view'
import { factView, shownFact } from '../facts/view'
import { parseInline } from '../markdown/parse'
import { inPrintOrder } from '../markdown/print-order'
import { plainInline } from '../markdown/text'
import type { Block, Inline } from '../markdown/tree'
import { helpLinesOf } from './help-lines'
import type {
  Apparatus,
  CiteMark,
  FindingEntry,
  ShownBlock,
  ShownInline,
  ShownStage,
  Source,
  TermEntry,
} from './shown'
import { tableShape } from './table-shape'

export type Resolved = { fields: ShownInline[][]; body: ShownBlock[]; apparatus: Apparatus }

const termsById = new Map(allTerms.map((t) => [t.id, t]))

/**
 * @param fields marked texts that stand before the body, in the order in which they are shown
 * @param body the tree of the page
 */
export function resolve(fields: readonly string[], body: Block[]): Resolved {
  const sources = new Map<string, Source>()
  const terms = new Map<string, TermEntry>()

  const cite = (keys: readonly string[]): CiteMark[] =>
    keys.map((key) => {
      const source = sources.get(key) ?? newSource(key, sources.size + 1)
      sources.set(key, source)
      const id = `cite-${source.number}-${source.marks.length + 1}`
      source.marks.push(id)
      return { number: source.number, id }
    })

  const inline = (nodes: Inline[]): ShownInline[] =>
    inPrintOrder<ShownStage>(nodes.flatMap((node, i) => one(node, nodes[i + 1])))

  const one = (node: Inline, following: Inline | undefined): ShownInline[] => {
    switch (node.t) {
      case 'text':
      case 'break':
        return [node]
      case 'cite':
        return [{ t: 'cite', marks: cite(node.keys) }]
      case 'fact': {
        const fact = recordOf(facts, 'fact', node.id)
        const cited = following?.t === 'cite' ? following.keys : []
        const marks = cite(fact.sources.filter((key) => !cited.includes(key)))
        const shown: ShownInline = { ...node, fact: factView(fact, today()) }
        return marks.length > 0 ? [shown, { t: 'cite', marks }] : [shown]
      }
      case 'term': {
        const entry = termEntry(node.id)
        if (!entry) return inline(node.children)
        terms.set(node.id, entry)
        return [{ ...node, children: inline(node.children) }]
      }
      case 'link':
        return leadsOn(node.href) ? [{ ...node, children: inline(node.children) }] : inline(node.children)
      case 'strong':
      case 'em':
        return [{ ...node, children: inline(node.children) }]
      default:
        return node satisfies never
    }
  }

  const blocks = (nodes: Block[]): ShownBlock[] => nodes.map(block)

  const block = (node: Block): ShownBlock => {
    switch (node.t) {
      case 'p':
        return { ...node, children: inline(citedOnce(node.children)) }
      case 'heading':
        return { ...node, children: inline(node.children) }
      case 'list':
      case 'do':
      case 'dont':
        return { ...node, items: node.items.map(blocks) }
      case 'table':
        return {
          ...node,
          head: node.head.map(inline),
          rows: node.rows.map((row) => row.map(inline)),
          ...tableShape(
            node.head.map(plain),
            node.rows.map((row) => row.map(plain)),
          ),
        }
      case 'care':
      case 'callout':
        return { ...node, children: blocks(node.children) }
      case 'advice': {
        const { kind, title, urgency, body } = recordOf(advice, 'advice', node.id)
        const children = blocks(joined(body, node.children))
        if (kind === 'lines') return { t: 'lines', urgency, title, places: helpLinesOf(children) }
        return urgency === 'routine'
          ? { t: 'callout', kind: 'note', title, children }
          : { t: 'care', urgency, title, children }
      }
      case 'timeline':
        return { ...node, steps: node.steps.map((step) => ({ ...step, children: blocks(step.children) })) }
      case 'finding': {
        const finding = recordOf(findings, 'finding', node.id)
        const marks = cite([...new Set(finding.sources.map((s) => s.ref))])
        return { t: 'finding', finding: findingEntry(finding), marks }
      }
      case 'diagram': {
        const diagram = recordOf(diagrams, 'diagram', node.name)
        return { t: 'diagram', diagram, marks: cite(diagram.sources) }
      }
      case 'storyboard': {
        const storyboard = recordOf(storyboards, 'storyboard', node.name)
        return { t: 'storyboard', storyboard, marks: cite(storyboard.sources) }
      }
      case 'certaintyScale':
      case 'claimList':
        return node
      default:
        return node satisfies never
    }
  }

  const resolvedFields = fields.map((text) => inline(parseInline(text).children))
  const resolvedBody = blocks(body)
  const byName = [...terms.values()].sort((a, b) => language.compare(a.term, b.term))
  return {
    fields: resolvedFields,
    body: resolvedBody,
    apparatus: { sources: [...sources.values()], terms: byName },
  }
}

/** The text of a paragraph, where a source that is cited twice running is marked at the last place alone. */
function citedOnce(nodes: Inline[]): Inline[] {
  return nodes.flatMap((node, i): Inline[] => {
    if (node.t !== 'cite') return [node]
    const next = nodes.slice(i + 1).find((later) => later.t === 'cite' || later.t === 'fact')
    if (next?.t !== 'cite') return [node]
    const keys = node.keys.filter((key) => !next.keys.includes(key))
    return keys.length > 0 ? [{ ...node, keys }] : []
  })
}

/** The words of marked text, with the values of its facts. */
export function plainMarked(text: string): string {
  return plain(parseInline(text).children)
}

function plain(nodes: Inline[]): string {
  return plainInline(nodes, ({ id }) => facts.get(id)?.value ?? '').trim()
}

/** The words that a reader sees where marked text is shown, without the numbers of sources. */
export function shownText(nodes: ShownInline[]): string {
  return plainInline<ShownStage>(nodes, ({ fact }) => shownFact(fact)).trim()
}

/** True for links that lead somewhere in this build: on the same page, to another, to data. */
function leadsOn(href: string): boolean {
  const path = href.split('#')[0] ?? ''
  return path === '' || isShown(path) || openAddresses.includes(path)
}

/** @throws when there is no record of this id */
function recordOf<T>(records: ReadonlyMap<string, T>, kind: string, id: string): T {
  const record = records.get(id)
  if (!record) throw new Error(`unknown ${kind} "${id}"; run "npm run check"`)
  return record
}

/** What a page adds to a list of advice goes on with the list. */
function joined(own: Block[], added: Block[]): Block[] {
  const last = own.at(-1)
  const [first, ...rest] = added
  return last?.t === 'list' && first?.t === 'list'
    ? [...own.slice(0, -1), { ...last, items: [...last.items, ...first.items] }, ...rest]
    : [...own, ...added]
}

function newSource(key: string, number: number): Source {
  const reference = recordOf(references, 'reference', key)
  return {
    key,
    number,
    title: reference.csl.title,
    text: formatReference(reference),
    plain: plainLine(reference),
    link: linkOf(reference),
    fresh: freshLine(reference),
    marks: [],
  }
}

function termEntry(id: string): TermEntry | undefined {
  const term = termsById.get(id)
  return term && { id, address: term.address, term: term.term, definition: plainMarked(term.definition) }
}

export function findingEntry(finding: Finding): FindingEntry {
  const { id, title, population, timeSpan, doesNotShow, certainty } = finding
  const address = addressOf('Finding', id)
  return {
    id,
    address: isShown(address) ? address : null,
    title,
    population,
    timeSpan,
    doesNotShow,
    certainty: certainty.level,
    certaintyWhy: certainty.why,
    ...viewOf(finding),
  }
}
