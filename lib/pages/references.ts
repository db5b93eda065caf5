/** Model of the page of all sources. */
import { language, words } from '../../words'
import { yearOf } from '../citations/format'
import { pages, terms } from '../content'
import { fixed } from '../content/addresses'
import { referenceKinds } from '../content/schema'
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
  const cited = new Map<
    string,
    Pick<Source, 'key' | 'text' | 'plain' | 'link' | 'fresh'> & { citedBy: PageLink[] }
  >()
  for (const link of links)
    for (const { key, text, plain, link: source, fresh } of sourcesAt(link.href)) {
      const row = cited.get(key) ?? { key, text, plain, link: source, fresh, citedBy: [] }
      row.citedBy.push(link)
      cited.set(key, row)
    }
  const rows = [...cited.values()]
    .flatMap((row) => {
      const reference = references.get(row.key)
      if (!reference) return []
      const year = yearOf(reference)
      // The name of an office may stand in brackets.
      const place = `${row.text.replace(/^\W+/u, '').toLowerCase()} ${year ?? ''}`
      const letter = place.charAt(0).toUpperCase()
      return {
        ...row,
        letter,
        place,
        kind: reference.kind,
        period: periodOf(year),
        conclusion: reference.conclusion,
        limits: reference.limits,
      }
    })
    .sort((a, b) => language.compare(a.place, b.place))
  return {
    head: listHead(words.heads.references.title, words.heads.references.about, fixed.references, pages),
    crumbs: [home],
    count: rows.length,
    letters: [...new Set(rows.map(({ letter }) => letter))].map((letter) => ({
      letter,
      rows: rows.filter((row) => row.letter === letter).map(({ place: _p, letter: _l, ...row }) => row),
    })),
    filters: [
      {
        name: 'kind',
        label: words.references.kind,
        options: referenceKinds
          .filter((kind) => rows.some((row) => row.kind === kind))
          .map((value) => ({ value, label: words.sourceKinds[value] })),
      },
      {
        name: 'period',
        label: words.references.year,
        options: periods
          .filter((period) => rows.some((row) => row.period === period))
          .map((value) => ({ value, label: words.references.periods[value] })),
      },
    ],
  }
}

/** Newest first, by their first year. */
const periods = ['2025', '2020', '2015', '2010', 'older', 'none'] as const
type Period = (typeof periods)[number]

function periodOf(year: number | undefined): Period {
  if (!year) return 'none'
  return periods.find((first) => year >= Number(first)) ?? 'older'
}
