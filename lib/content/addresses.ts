import { sections } from './schema'

/** One rule for every address of the site. Addresses are permanent and end with a slash. */

export type PageKind = 'Article' | 'Faq' | 'GlossaryTerm' | 'Claim' | 'SitePage'

const roots: Record<PageKind, string> = {
  Article: '/',
  Faq: '/q/',
  GlossaryTerm: '/glossary/',
  Claim: '/evidence/claims-checked/',
  SitePage: '/',
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

/** Pages that are lists or tools and have no file of their own under content/. */
export const listPages: readonly string[] = [
  '/',
  '/q/',
  '/glossary/',
  '/references/',
  '/evidence/findings/',
  '/evidence/by-condition/',

  ...sections.map((s) => `/${s}/`),
]

export function isListAddress(path: string): boolean {
  return listPages.includes(path)
}
