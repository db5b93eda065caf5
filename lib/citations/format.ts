/** How a source is printed: the formal entry by a CSL processor, the plain line, and its address. */

import { Cite } from '@citation-js/core'
import { language, words } from '../../words'
import '@citation-js/plugin-csl'
import type { Reference } from '../content/schema'

const formatted = new Map<Reference, string>()

/** Vancouver style, as plain text without its list number; each reference is formatted once. */
export function formatReference(reference: Reference): string {
  const text = formatted.get(reference) ?? vancouver(reference)
  formatted.set(reference, text)
  return text
}

function vancouver(reference: Reference): string {
  const { DOI: _doi, URL: _url, accessed: _accessed, PMID: _pmid, PMCID: _pmcid, ...item } = reference.csl
  const text: string = new Cite([item]).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: language.tag,
  })
  return text
    .trim()
    .replace(/^1\.\s*/, '')
    .replace(/\s+/g, ' ')
}

/** "Randomized trial, 60 people, 2009" */
export function plainLine(reference: Reference): string {
  const year = yearOf(reference)
  const count = (n: number | undefined, one: string, many: string) =>
    n ? [`${language.number(n)} ${n === 1 ? one : many}`] : []
  return [
    words.sourceKinds[reference.kind],
    ...count(reference.studies, 'study', 'studies'),
    ...count(reference.people, 'person', 'people'),
    ...(year ? [String(year)] : []),
  ].join(', ')
}

/** "Paid for or run by its maker. Corrected since. Compared November 22, 2026." */
export function freshLine({ paidBy, notices, checked }: Reference): string {
  const kinds = new Set(notices?.known.map(({ kind }) => kind))
  return [
    ...(paidBy ? [words.sources.paidBy(paidBy)] : []),
    ...[...kinds].map((kind) => words.sources.since[kind]),
    words.sources.compared(language.day(checked)),
  ].join(' ')
}

export function yearOf(reference: Reference): number | undefined {
  return reference.csl.issued?.['date-parts'][0][0]
}

export type SourceLink = { href: string; label: string }

/** DOI, else PubMed, else the official address; undefined when readers should not be sent anywhere. */
export function linkOf(reference: Reference): SourceLink | undefined {
  const { DOI, PMID, URL: url } = reference.csl
  if (!reference.link) return undefined
  if (DOI) return { href: `https://doi.org/${encodeURI(DOI)}`, label: `doi.org/${DOI}` }
  if (PMID) return { href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, label: `PubMed ${PMID}` }
  return url
    ? { href: url.replace(/^http:/, 'https:'), label: new URL(url).hostname.replace(/^www\./, '') }
    : undefined
}
