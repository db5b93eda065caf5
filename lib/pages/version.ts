/** Models of the pages that say whether a copy on paper is current, and of retired addresses. */
import { language, words } from '../../words'
import { isShown, mostNeeded, pageAt } from '../content'
import { fixed, versionAddress } from '../content/addresses'
import { titleLength } from '../content/primitives'
import { isRetired, type Retired, releasedEntries } from '../content/register'
import { type NewVersion, type Versioned, versionedPages } from '../content/versions'
import { crisisLines } from './crisis'
import { type Crumb, clip, type Head, home, linkOf, nameOf, type PageLink } from './shell'

/** A change since the copy. */
export type Since = { on: string; kind: 'safety' | 'meaning'; note: string; before?: string; after?: string }

export type VersionModel = {
  head: Head
  crumbs: Crumb[]
  state: 'current' | 'changed' | 'replaced'
  lead: string
  page: PageLink
  /** safety first, then newest first */
  changes: Since[]
  /** true at a retired address, from which browsers go on to the page by themselves */
  goesOn: boolean
}

const crumbs: Crumb[] = [home, { label: words.version.crumb, href: fixed.versions }]

function headOf(address: string, title: string, version: number): Head {
  return {
    title: clip(`${words.version.copyOf(version)}: ${title}`, titleLength),
    description: words.version.about(title, version),
    address,
    index: false,
  }
}

/** @param version the one on the copy */
export function versionModel(page: Versioned, version: number): VersionModel {
  const { current, changed } = words.version
  const day = language.day(page.date)
  const isCurrent = version === page.version
  const since = page.changes.filter((change) => change.version > version)
  const safety = since.filter(({ kind }) => kind === 'safety')
  return {
    head: headOf(versionAddress(page.address, version), page.title, version),
    crumbs,
    state: isCurrent ? 'current' : 'changed',
    lead: isCurrent ? current.lead(version, day) : changed.lead(version, page.version, day),
    page: { href: page.address, label: page.title },
    changes: [...safety, ...since.filter((change) => !safety.includes(change))].map(sinceOf),
    goesOn: false,
  }
}

function sinceOf({ date, kind, note, before, after }: NewVersion): Since {
  return {
    on: language.day(date),
    kind: kind === 'safety' ? kind : 'meaning',
    note,
    ...(before && after ? { before, after } : {}),
  }
}

/** @param version the one on the copy; none at the retired address itself */
function replacedModel({ address, retired: { day, to, why } }: Retired, version?: number): VersionModel {
  const successor = pageAt(to)
  const head = version
    ? headOf(versionAddress(address, version), address, version)
    : {
        title: words.version.replaced.title,
        description: words.version.replaced.lead(language.day(day), why),
        address,
        index: false,
        canonical: to,
      }
  return {
    head,
    crumbs,
    state: 'replaced',
    lead: words.version.replaced.lead(language.day(day), why),
    page: { href: to, label: successor ? nameOf(successor) : to },
    changes: [],
    goesOn: !version,
  }
}

const upTo = (version: number) => Array.from({ length: version }, (_, i) => i + 1)

/** Every version of the pages of this build, and every retired address whose successor is shown. */
export function versionPages(): (readonly [address: string, model: () => VersionModel])[] {
  const retired = releasedEntries(process.cwd())
    .filter(isRetired)
    .filter((entry) => isShown(entry.retired.to))
  return [
    ...[...versionedPages.values()].flatMap((page) =>
      upTo(page.version).map(
        (version) => [versionAddress(page.address, version), () => versionModel(page, version)] as const,
      ),
    ),
    ...retired.flatMap((entry) => [
      [entry.address, () => replacedModel(entry)] as const,
      ...upTo(entry.version).map(
        (version) => [versionAddress(entry.address, version), () => replacedModel(entry, version)] as const,
      ),
    ]),
  ]
}

/** The page for versions that the site does not know. */
export function versionsModel() {
  return {
    head: {
      title: words.version.unknown.head,
      description: words.version.unknown.about,
      address: fixed.versions,
      index: false,
    },
    questions: mostNeeded.map(linkOf),
    crisis: crisisLines(),
  }
}
export type VersionsModel = ReturnType<typeof versionsModel>
