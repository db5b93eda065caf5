/** Model of the page that says how fresh sources, facts and pages are. */
import { language, words } from '../../words'
import { pages, terms } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { today } from '../content/clock'
import type { Notices } from '../content/notice-schema'
import type { Reference } from '../content/schema'
import { facts, references } from '../content/source'
import { factView } from '../facts/view'
import { referencesModel } from './references'
import { type Crumb, type Head, home, nameOf, newestChange } from './shell'
import type { Source } from './shown'

/** A cell, with the ISO day by which it sorts where it is one. */
type Cell = { says: string; day?: string }
type Row = { id: string; href?: string; name: string; cells: Cell[] }
export type FreshnessTable = { id: string; title: string; columns: readonly string[]; rows: Row[] }

export type FreshnessModel = {
  head: Head
  crumbs: Crumb[]
  /** sentences that count what is known */
  counts: string[]
  tables: FreshnessTable[]
}

const said = words.freshness

/** @param sourcesAt sources of the page at an address */
export function freshnessModel(sourcesAt: (address: string) => readonly Source[]): FreshnessModel {
  const cited = referencesModel(sourcesAt)
    .letters.flatMap(({ rows }) => rows)
    .flatMap(({ key }) => references.get(key) ?? [])
    .sort((a, b) => a.checked.localeCompare(b.checked))
  const docs = [...pages, ...terms]
  const asked = cited.filter(({ notices }) => notices)
  const days = cited.map(({ checked }) => checked)
  const late = [...facts.values()].filter((fact) => factView(fact, today()).outOfDate)
  return {
    head: {
      title: said.head,
      description: said.description,
      address: fixed.freshness,
      index: true,
      modified: newestChange(docs),
    },
    crumbs: [home, { label: words.sections.evidence.title, href: sectionAddress('evidence') }],
    counts: [
      ...(days[0] ? [said.compared(language.day(days[0]), language.day(days.at(-1) ?? days[0]))] : []),
      said.asked(asked.length, cited.length),
      ...(asked.length > 0 ? [said.known(asked.filter(({ notices }) => notices?.known.length).length)] : []),
      said.paid(cited.filter(({ paidBy }) => paidBy).length, cited.length),
      said.outOfDate(late.length, facts.size),
      said.reviewed(docs.filter(({ reviewer }) => reviewer).length, docs.length),
    ],
    tables: [
      {
        id: 'sources',
        title: said.sources.title(cited.length),
        columns: said.sources.columns,
        rows: cited.map(sourceRow),
      },
      {
        id: 'facts',
        title: said.facts.title(facts.size),
        columns: said.facts.columns,
        rows: [...facts.values()].map((fact) => ({
          id: fact.id,
          name: fact.label,
          cells: [
            { says: fact.country },
            day(fact.asOf),
            late.includes(fact) ? { ...day(fact.checkBy), says: said.facts.outOfDate } : day(fact.checkBy),
          ],
        })),
      },
      {
        id: 'pages',
        title: said.pages.title(docs.length),
        columns: said.pages.columns,
        rows: docs.map((doc) => ({
          id: doc.address,
          href: doc.address,
          name: 'term' in doc ? words.heads.glossaryTerm(doc.term) : nameOf(doc),
          cells: [
            day(doc.changed),
            {
              says: doc.reviewer
                ? `${doc.reviewer.name}, ${language.day(doc.reviewer.date)}`
                : said.pages.nobody,
            },
            day(doc.reviewBy),
          ],
        })),
      },
    ],
  }
}

export function sourceRow({ id, csl, checked, seenOn, notices, paidBy }: Reference): Row {
  return {
    id,
    href: `${fixed.references}#${id}`,
    name: csl.title,
    cells: [
      day(checked),
      { says: seenOn ? said.sources.seenOn[seenOn] : said.sources.notNoted },
      { says: since(notices) },
      { says: paidBy ?? said.sources.notSaid },
    ],
  }
}

function day(iso: string): Cell {
  return { says: language.day(iso), day: iso }
}

function since(notices: Notices | undefined): string {
  if (!notices) return said.sources.notAsked
  const kinds = new Set(notices.known.map(({ kind }) => said.sources.kinds[kind]))
  return kinds.size > 0 ? language.list([...kinds]) : said.sources.noneKnown(language.day(notices.asked))
}
