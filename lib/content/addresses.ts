import { type Kind, sections } from './schema'

/** One rule for every address of the site. Addresses are permanent and end with a slash. */

const roots = {
  Article: '/',
  Faq: '/q/',
  GlossaryTerm: '/glossary/',
  Claim: '/evidence/claims-checked/',
  SitePage: '/',
} as const satisfies Partial<Record<Kind, string>>

/** A kind of which each file is a page of its own with a text. */
export type PageKind = keyof typeof roots

export const pageKinds = Object.keys(roots) as PageKind[]

export function isPageKind(kind: Kind): kind is PageKind {
  return kind in roots
}

/**
 * @param id path of the file below its folder, without the ending: `conditions/crps`, `how-long`
 * @returns the address, such as `/conditions/crps/` or `/q/how-long/`
 */
export function addressOf(kind: PageKind, id: string): string {
  return `${roots[kind]}${id}/`
}

/** The page of one finding. */
export function findingAddress(id: string): string {
  return `/evidence/findings/${id}/`
}

/** The record of one finding as JSON. */
export function findingDataAddress(id: string): string {
  return `/data/findings/${id}.json`
}

/** Lists of findings; a site without findings has none. */
export const findingLists: readonly string[] = ['/evidence/findings/', '/evidence/by-condition/']

/** Pages that are lists and have no file of their own under content/. */
export const listPages: readonly string[] = [
  '/',
  '/q/',
  '/glossary/',
  '/references/',
  ...findingLists,
  ...sections.map((s) => `/${s}/`),
]

export function isListAddress(path: string): boolean {
  return listPages.includes(path)
}
