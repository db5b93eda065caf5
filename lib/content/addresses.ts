import { defaultLocale, type Locale } from '../../words'
import { type Kind, kinds, type Section, sections } from './schema'

/** One rule for every address of the site. Addresses are permanent and end with a slash. */

type KindWith<Entry> = { [K in Kind]: (typeof kinds)[K] extends Entry ? K : never }[Kind]

/** A kind of which each file has a page. */
export type ShownKind = KindWith<{ root: string }>

/** A kind of which each file is a page of its own with a text. */
export type PageKind = KindWith<{ root: string; ext: '.mdx' }>

export function isShownKind(kind: Kind): kind is ShownKind {
  return 'root' in kinds[kind]
}

export function isPageKind(kind: Kind): kind is PageKind {
  return isShownKind(kind) && kinds[kind].ext === '.mdx'
}

/**
 * @param id path of the file below its folder, without the ending: `conditions/crps`, `how-long`
 * @returns the address, such as `/conditions/crps/` or `/q/how-long/`; other languages have their name in front
 */
export function addressOf(kind: ShownKind, id: string, locale: Locale = defaultLocale): string {
  return `${prefixOf(locale)}${kinds[kind].root}${id}/`
}

/** @param locale name of a language @returns what its addresses begin with: nothing for the default, else "/es" */
export function prefixOf(locale: string): string {
  return locale === defaultLocale ? '' : `/${locale}`
}

/** The record of one finding as JSON. */
export function findingDataAddress(id: string): string {
  return `/data/findings/${id}.json`
}

/** The Markdown twin of a page. @param address of the page, such as /q/drive/ */
export function twinAddress(address: string): string {
  return `${address}index.md`
}

/** Says whether a copy of a version is current. @param address of the page, such as /q/drive/ */
export function versionAddress(address: string, version: number): string {
  return `/v${address}${version}/`
}

/** Pages that other sites may show in a frame. */
export const embedFolder = '/embed/'
/** What such a site may load to fit the height of its frames; its address stays. */
export const embedScript = '/embed.js'

/** Keeps the site on the device of a reader who chose so; its address stays, as browsers ask for it anew. */
export const workerScript = '/sw.js'

const embedded = [
  [kinds.Faq.root, 'q/'],
  [kinds.Finding.root, 'finding/'],
] as const

/** The name of an embed, as q/drive or finding/pain-lower. */
function embedName(address: string): string | undefined {
  const [root, folder] = embedded.find(([root]) => address.startsWith(root) && address !== root) ?? []
  return root && `${folder}${address.slice(root.length, -1)}`
}

/** The page alone, for frames. @param address of a page @returns undefined for one that has none */
export function embedAddress(address: string): string | undefined {
  const name = embedName(address)
  return name && `${embedFolder}${name}/`
}

/** What programs that know oEmbed read of a page. @returns undefined for a page without an embed */
export function oEmbedAddress(address: string): string | undefined {
  const name = embedName(address)
  return name && `/data/oembed/${name}.json`
}

/** Files for programs, to which a text may lead as well. */
export const openFiles = {
  data: '/data/v1/index.json',
  codes: '/connect/codes.json',
  changes: '/changes.json',
  changesAtom: '/changes.xml',
  llms: '/llms.txt',
} as const
export const openAddresses: readonly string[] = Object.values(openFiles)

/** Pages without a file of their own under content/, by kind. */
export const fixed = {
  home: '/',
  questions: '/q/',
  glossary: '/glossary/',
  references: '/references/',
  freshness: '/evidence/freshness/',
  findings: '/evidence/findings/',
  byCondition: '/evidence/by-condition/',
  search: '/search/',
  questionsToAsk: '/deciding/questions-to-ask/',
  handouts: '/clinics/handouts/',
  versions: '/v/',
} as const

export function sectionAddress(section: Section): string {
  return `/${section}/`
}

export const fixedAddresses: readonly string[] = [...Object.values(fixed), ...sections.map(sectionAddress)]
