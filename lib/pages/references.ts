/** Model of the page of all sources. */
import { language, words } from '../../words'
import { yearOf } from '../citations/format'
import { pages, terms } from '../content'
import { fixed } from '../content/addresses'
import { references } from '../content/source'
import { home, listHead, nameOf, type PageLink } from './shell'
import type { Source } from './shown'

export type ReferencesModel = ReturnType<typeof referencesModel>

/** @param sourcesAt sources of the page at an address */
export function referencesModel(sourcesAt: (address: string) => readonly Source[]) {
  const links: PageLink[] = [
    ...pages.map((page) => ({ href: page.address, label: nameOf(page) })),
    ...terms.map((term) => ({ href: term.address, label: words.heads.glossaryTerm(term.term) })),
  ]
  const cited = new Map<string, Pick<Source, 'key' | 'text' | 'plain' | 'link'> & { citedBy: PageLink[] }>()
  for (const link of links)
    for (const { key, text, plain, link: source } of sourcesAt(link.href)) {
      const row = cited.get(key) ?? { key, text, plain, link: source, citedBy: [] }
      row.citedBy.push(link)
      cited.set(key, row)
    }
  const rows = [...cited.values()].map((row) => {
    const reference = references.get(row.key)
    return { row, place: `${row.text.toLowerCase()} ${(reference && yearOf(reference)) ?? ''}` }
  })
  return {
    head: listHead(words.heads.references.title, words.heads.references.about, fixed.references, pages),
    crumbs: [home],
    rows: rows.sort((a, b) => language.compare(a.place, b.place)).map(({ row }) => row),
  }
}
