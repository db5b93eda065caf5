import { words } from '../../words'
import { type Term, terms } from '../content'
import { fixed } from '../content/addresses'
import { leaving } from './leave-quickly'
import { plainMarked, resolve } from './resolve'
import { type Crumb, clip, type Head, home, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock, ShownInline } from './shown'
import { pagesByTerm } from './used-on'

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
      answer: plainMarked(term.definition),
      published: term.written,
      modified: term.changed,
      ...leaving(term),
    },
    crumbs: [home, { label: 'Glossary', href: fixed.glossary }],
    term: capital(term.term),
    say: term.say ?? null,
    group: words.termGroups[term.group],
    aliases: term.aliases,
    definition: fields[0] ?? [],
    body,
    apparatus,
    related: terms
      .filter((t) => term.related.includes(t.id))
      .map((t) => ({ href: t.address, label: t.term })),
    usedOn: pagesByTerm.get(term.id) ?? [],
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
