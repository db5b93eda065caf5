/** Model of the page of all sources. */
import { formatReference, linkOf, plainLine, type SourceLink, yearOf } from '../citations/format'
import { pages, terms } from '../content'
import { references } from '../content/source'
import { resolve } from './resolve'
import { home, listHead, nameOf, type PageLink } from './shell'

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
    head: listHead(
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
