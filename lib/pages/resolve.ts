/**
 * Joins a page's text with the records that its marks name: numbers sources by first mention,
 * and gathers the terms, facts and findings that the page shows.
 */

import { formatReference, linkOf, plainLine, type SourceLink } from '../citations/format'
import { terms as allTerms, findingsWithPage, isShownList, pageAt } from '../content'
import { findingAddress } from '../content/addresses'
import { today } from '../content/clock'
import type { Certainty, Finding } from '../content/schema'
import { facts as allFacts, findings as allFindings, references } from '../content/source'
import { type FindingView, viewOf } from '../evidence/view'
import { type FactView, factView, shownFact } from '../facts/view'
import { parseInline } from '../markdown/parse'
import { inPrintOrder } from '../markdown/print-order'
import { plainInline } from '../markdown/text'
import type { Block, CiteMark, Inline } from '../markdown/tree'
import { tableShape } from './table-shape'

export type Source = {
  key: string
  number: number
  title: string
  text: string
  plain: string
  link: SourceLink | undefined
  /** anchors of the marks in the text, in order */
  marks: string[]
}
export type TermEntry = { id: string; address: string; term: string; definition: string }
export type FindingEntry = FindingView & {
  id: string
  /** its own page; null when that is withheld */
  address: string | null
  title: string
  population: string
  timeSpan: string
  doesNotShow: string
  certainty: Certainty
  certaintyWhy: string
}

/** What the marks of one page stand for. */
export type Apparatus = {
  sources: Source[]
  terms: TermEntry[]
  facts: Record<string, FactView>
  findings: Record<string, FindingEntry>
}

export type Resolved = { fields: Inline[][]; body: Block[]; apparatus: Apparatus }

const termsById = new Map(allTerms.map((t) => [t.id, t]))

/**
 * @param fields marked texts that stand before the body, in the order in which they are shown
 * @param body the tree of the page
 */
export function resolve(fields: readonly string[], body: Block[]): Resolved {
  const sources = new Map<string, Source>()
  const terms = new Map<string, TermEntry>()
  const facts: Record<string, FactView> = {}
  const findings: Record<string, FindingEntry> = {}

  const cite = (keys: readonly string[]): CiteMark[] =>
    keys.map((key) => {
      const source = sources.get(key) ?? newSource(key, sources.size + 1)
      sources.set(key, source)
      const id = `cite-${source.number}-${source.marks.length + 1}`
      source.marks.push(id)
      return { number: source.number, id }
    })

  const inline = (nodes: Inline[]): Inline[] =>
    inPrintOrder(nodes.flatMap((node, i) => one(node, nodes[i + 1])))

  const one = (node: Inline, following: Inline | undefined): Inline[] => {
    switch (node.t) {
      case 'cite':
        return [{ ...node, marks: cite(node.keys) }]
      case 'fact': {
        const fact = allFacts.get(node.id)
        if (!fact) throw new Error(`unknown fact "${node.id}"; run "npm run check"`)
        facts[node.id] = factView(fact, today())
        const cited = following?.t === 'cite' ? following.keys : []
        const marks = cite(fact.sources.filter((key) => !cited.includes(key)))
        return marks.length > 0 ? [node, { t: 'cite', keys: fact.sources, marks }] : [node]
      }
      case 'term': {
        const entry = termEntry(node.id)
        if (!entry) return inline(node.children)
        terms.set(node.id, entry)
        return [{ ...node, children: inline(node.children) }]
      }
      case 'link':
        return isShown(node.href) ? [{ ...node, children: inline(node.children) }] : inline(node.children)
      case 'strong':
      case 'em':
        return [{ ...node, children: inline(node.children) }]
      default:
        return [node]
    }
  }

  const blocks = (nodes: Block[]): Block[] =>
    nodes.map((node): Block => {
      switch (node.t) {
        case 'p':
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
            shape: tableShape(
              node.head.map(plain),
              node.rows.map((row) => row.map(plain)),
            ),
          }
        case 'care':
        case 'callout':
          return { ...node, children: blocks(node.children) }
        case 'timeline':
          return { ...node, steps: node.steps.map((step) => ({ ...step, children: blocks(step.children) })) }
        case 'finding': {
          const finding = allFindings.get(node.id)
          if (!finding) throw new Error(`unknown finding "${node.id}"; run "npm run check"`)
          findings[node.id] = findingEntry(finding)
          return { ...node, marks: cite([...new Set(finding.sources.map((s) => s.ref))]) }
        }
        default:
          return node
      }
    })

  const resolvedFields = fields.map((text) => inline(parseInline(text).children))
  const resolvedBody = blocks(body)
  const byName = [...terms.values()].sort((a, b) => a.term.localeCompare(b.term, 'en'))
  return {
    fields: resolvedFields,
    body: resolvedBody,
    apparatus: { sources: [...sources.values()], terms: byName, facts, findings },
  }
}

/** The words of marked text, with the values of its facts. */
export function plainMarked(text: string): string {
  return plain(parseInline(text).children)
}

function plain(nodes: Inline[]): string {
  return plainInline(nodes, (id) => allFacts.get(id)?.value ?? '').trim()
}

/** The words that a reader sees where marked text is shown, without the numbers of sources. */
export function shownText(nodes: Inline[], apparatus: Apparatus): string {
  return plainInline(nodes, (id) => {
    const fact = apparatus.facts[id]
    return fact ? shownFact(fact) : ''
  }).trim()
}

/** True for addresses that lead somewhere in this build. */
export function isShown(href: string): boolean {
  const path = href.split('#')[0] ?? ''
  return (
    path === '' ||
    isShownList(path) ||
    pageAt(path) !== undefined ||
    findingsWithPage.some((f) => findingAddress(f.id) === path) ||
    termsById.has(path.replace(/^\/glossary\/|\/$/g, ''))
  )
}

function newSource(key: string, number: number): Source {
  const reference = references.get(key)
  if (!reference) throw new Error(`unknown reference "${key}"; run "npm run check"`)
  return {
    key,
    number,
    title: reference.csl.title,
    text: formatReference(reference),
    plain: plainLine(reference),
    link: linkOf(reference),
    marks: [],
  }
}

function termEntry(id: string): TermEntry | undefined {
  const term = termsById.get(id)
  return term && { id, address: term.address, term: term.term, definition: plainMarked(term.definition) }
}

export function findingEntry(finding: Finding): FindingEntry {
  const { id, title, population, timeSpan, doesNotShow, certainty } = finding
  return {
    id,
    address: findingsWithPage.some((f) => f.id === id) ? findingAddress(id) : null,
    title,
    population,
    timeSpan,
    doesNotShow,
    certainty: certainty.level,
    certaintyWhy: certainty.why,
    ...viewOf(finding),
  }
}
