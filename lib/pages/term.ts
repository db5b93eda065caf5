import { pages, type Term, terms } from '../content'
import { fixed } from '../content/addresses'
import { allInlines } from '../markdown/text'
import { plainMarked, resolve } from './resolve'
import { type Crumb, clip, type Head, home, nameOf, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock, ShownInline } from './shown'

export const termGroupNames = {
  pain: 'Pain words',
  'drug-and-treatment': 'Drug and treatment words',
  brain: 'Brain words',
  'effects-and-safety': 'Effects and safety words',
  'mental-health': 'Mental-health words',
  evidence: 'Evidence words',
} as const

export type TermModel = {
  head: Head
  crumbs: Crumb[]
  term: string
  say: string | null
  group: string
  aliases: string[]
  definition: ShownInline[]
  body: ShownBlock[]
  apparatus: Apparatus
  related: PageLink[]
  usedOn: PageLink[]
  review: Review
}

export function termModel(term: Term): TermModel {
  const { fields, body, apparatus } = resolve([term.definition], term.body)
  return {
    head: {
      title: `${capital(term.term)}: what it means`,
      description: descriptionOf(term),
      address: term.address,
      index: true,
      aliases: term.aliases,
      published: term.written,
      modified: term.changed,
    },
    crumbs: [home, { label: 'Glossary', href: fixed.glossary }],
    term: capital(term.term),
    say: term.say ?? null,
    group: termGroupNames[term.group],
    aliases: term.aliases,
    definition: fields[0] ?? [],
    body,
    apparatus,
    related: terms
      .filter((t) => term.related.includes(t.id))
      .map((t) => ({ href: t.address, label: t.term })),
    usedOn: usage().get(term.id) ?? [],
    review: reviewOf(term),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function descriptionOf(term: Term): string {
  return clip(
    `${capital(term.term)} in plain words, for people who think about ketamine treatment: ${plainMarked(term.definition)}`,
  )
}

let pagesByTerm: Map<string, PageLink[]> | undefined

/** Term id → pages whose body marks it, in the order of the site. */
function usage(): Map<string, PageLink[]> {
  if (pagesByTerm) return pagesByTerm
  const map = new Map<string, PageLink[]>()
  for (const page of pages) {
    const ids = new Set([...allInlines(page.body)].flatMap((n) => (n.t === 'term' ? [n.id] : [])))
    for (const id of ids) map.set(id, [...(map.get(id) ?? []), { href: page.address, label: nameOf(page) }])
  }
  pagesByTerm = map
  return map
}
