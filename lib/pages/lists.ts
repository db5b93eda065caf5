/** Models of the pages that list others: home, section hubs, questions, glossary, references. */

import { formatReference, linkOf, plainLine, type SourceLink, yearOf } from '../citations/format'
import { articles, claims, faqs, pages, sectionOf, terms } from '../content'
import { listPages } from '../content/addresses'
import { references } from '../content/records'
import { type Certainty, faqGroups, type Section, sections, situations } from '../content/schema'
import { doors, faqGroupNames, mostNeededQuestions, sectionNames, site, situationNames } from '../site'
import { plainMarked, resolve } from './resolve'
import { type Crumb, type Head, home, linksTo, nameOf, newestChange, type PageLink } from './shell'

const head = (title: string, description: string, address: string, docs: readonly Dated[]): Head => ({
  title,
  description,
  address,
  index: true,
  modified: newestChange(docs),
})

type Dated = { changed: string }

export type HomeModel = ReturnType<typeof homeModel>

export function homeModel() {
  const title = 'What would you like to know about ketamine treatment?'
  const evidence = linksTo(['/conditions/chronic-pain/', '/conditions/depression/'])
  return {
    kind: 'home' as const,
    head: {
      ...head(
        'Clear, cited answers about medical ketamine',
        'Plain answers about medical ketamine for pain and low mood: what was found, how sure it is, side effects in numbers, and what nobody knows yet.',
        '/',
        pages,
      ),
      picture: { text: title },
    },
    title,
    tagline: site.tagline,
    questions: linksTo(mostNeededQuestions),
    doors: situations.map((s) => ({ label: situationNames[s], pages: doorLinks(doors[s]) })),
    sections: sections.map((s) => ({
      href: `/${s}/`,
      label: sectionNames[s].title,
      about: sectionNames[s].about,
    })),
    evidence,
  }
}

function doorLinks(addresses: readonly string[]): PageLink[] {
  const names: Record<string, string> = {
    '/q/': 'All questions, to link or print',
    '/evidence/': 'The evidence',
    '/references/': 'All sources',
  }
  return addresses.flatMap((href) =>
    listPages.includes(href) ? [{ href, label: names[href] ?? href }] : linksTo([href]),
  )
}

export type SectionModel = {
  kind: 'section'
  head: Head
  crumbs: Crumb[]
  title: string
  about: string
  articles: (PageLink & { certainty: Certainty | null })[]
  /** lists that belong to the section */
  lists: PageLink[]
}

export function sectionModel(section: Section): SectionModel {
  const { title, about } = sectionNames[section]
  const listed = articles.filter((a) => sectionOf(a) === section)
  return {
    kind: 'section',
    head: head(title, `${about} Medical ketamine in plain words, with sources.`, `/${section}/`, listed),
    crumbs: [home],
    title,
    about,
    articles: listed.map((a) => ({
      href: a.address,
      label: a.title,
      about: a.description,
      certainty: a.certainty ?? null,
    })),
    lists: section === 'evidence' ? evidenceLists : [],
  }
}

const evidenceLists: PageLink[] = [
  {
    href: '/evidence/by-condition/',
    label: 'The evidence by condition',
    about: 'One main result a condition in one table.',
  },
  {
    href: '/evidence/findings/',
    label: 'Findings in numbers',
    about: 'Every result with its picture, source and data.',
  },
  { href: '/references/', label: 'References', about: 'Every source, with the pages that cite it.' },
]

export type QuestionsModel = ReturnType<typeof questionsModel>

export function questionsModel() {
  return {
    kind: 'questions' as const,
    head: head(
      'Questions and short answers',
      'Every question about medical ketamine that this site answers, each with a short answer you can link to, send or print.',
      '/q/',
      faqs,
    ),
    crumbs: [home],
    groups: faqGroups
      .map((group) => ({
        id: group,
        label: faqGroupNames[group],
        questions: faqs
          .filter((f) => f.group === group)
          .map((f): PageLink => ({ href: f.address, label: f.question, about: plainMarked(f.shortAnswer) })),
      }))
      .filter((group) => group.questions.length > 0),
  }
}

export type GlossaryModel = ReturnType<typeof glossaryModel>

export function glossaryModel() {
  const initial = (t: { term: string }) => t.term.charAt(0).toUpperCase()
  const letters = [...new Set(terms.map(initial))].sort()
  return {
    kind: 'glossary' as const,
    head: head(
      'Glossary: medical words in plain words',
      'Short, plain meanings of the medical words around ketamine, pain, mood and research, from A to Z.',
      '/glossary/',
      terms,
    ),
    crumbs: [home],
    letters: letters.map((letter) => ({
      letter,
      terms: terms
        .filter((t) => initial(t) === letter)
        .map((t) => ({
          href: t.address,
          label: t.term,
          about: plainMarked(t.definition),
          aliases: t.aliases,
        })),
    })),
  }
}

export type ReferenceRow = {
  key: string
  text: string
  plain: string
  link: SourceLink | undefined
  citedBy: PageLink[]
}
export type ReferencesModel = ReturnType<typeof referencesModel>

export function referencesModel() {
  const citedBy = new Map<string, PageLink[]>()
  const note = (keys: string[], link: PageLink) => {
    for (const key of keys) citedBy.set(key, [...(citedBy.get(key) ?? []), link])
  }
  for (const page of pages)
    note(keysOf(fieldsOf(page), page.body), { href: page.address, label: nameOf(page) })
  for (const term of terms)
    note(keysOf([term.definition], term.body), { href: term.address, label: `Glossary: ${term.term}` })
  const rows = [...citedBy].flatMap(([key, links]): (ReferenceRow & { sort: string })[] => {
    const reference = references.get(key)
    if (!reference) return []
    const text = formatReference(reference)
    return [
      {
        key,
        text,
        plain: plainLine(reference),
        link: linkOf(reference),
        citedBy: links,
        sort: `${text.toLowerCase()} ${yearOf(reference) ?? ''}`,
      },
    ]
  })
  return {
    kind: 'references' as const,
    head: head(
      'References: every source',
      'All sources cited on this site, each with the kind of study, its size, its address and the pages that cite it.',
      '/references/',
      pages,
    ),
    crumbs: [home],
    rows: rows
      .sort((a, b) => a.sort.localeCompare(b.sort, 'en'))
      .map(({ sort: _sort, ...row }): ReferenceRow => row),
  }
}

function fieldsOf(page: (typeof pages)[number]): string[] {
  if ('keyPoints' in page) return page.keyPoints
  return 'shortAnswer' in page ? [page.shortAnswer] : []
}

function keysOf(fields: string[], body: Parameters<typeof resolve>[1]): string[] {
  return resolve(fields, body).apparatus.sources.map((s) => s.key)
}

export function searchModel() {
  return {
    kind: 'search' as const,
    head: {
      title: 'Search',
      description: 'Search every question, article, word and checked claim on this site.',
      address: '/search/',
      index: false,
    },
    questions: linksTo(mostNeededQuestions),
  }
}
export type SearchModel = ReturnType<typeof searchModel>

export function notFoundModel() {
  return {
    kind: 'notFound' as const,
    head: {
      title: 'Page not found',
      description: 'There is no page at this address. Here is how to find what you were looking for.',
      address: '/404/',
      index: false,
    },
    questions: linksTo(mostNeededQuestions),
  }
}
export type NotFoundModel = ReturnType<typeof notFoundModel>

/** How many of each kind are published. */
export const counts = {
  articles: articles.length,
  faqs: faqs.length,
  claims: claims.length,
  terms: terms.length,
}
