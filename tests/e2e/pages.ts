/** Addresses that tests visit: one or two of each kind of page, or all. */

import { readFileSync, statSync } from 'node:fs'
import { sitemapAddresses } from '@/lib/export/count-pages'
import { fixedAddresses } from '../../lib/content/addresses'

/** Findings, pictures, tables, care cards, terms and many sources on one page. */
export const denseArticle = '/safety/side-effects-in-numbers/'
export const article = '/conditions/crps/'
export const crisisArticle = '/conditions/suicidal-thoughts/'
/** A question with terms, sources and findings. */
export const question = '/q/feel/'
export const wrongAddress = '/q/no-such-question/'

export const kinds = {
  'the home page': ['/'],
  'a section hub': ['/conditions/'],
  'an article with findings and tables': [denseArticle, article],
  'an article with a timeline': ['/treatment/the-day/'],
  'an article with scenes': ['/deciding/choosing-a-clinic/'],
  'a crisis article': [crisisArticle],
  'a decision aid': ['/deciding/decision-aid/', '/deciding/decision-aid-depression/'],
  'the questions to ask': ['/deciding/questions-to-ask/'],
  'the day planner': ['/treatment/day-planner/'],
  'a sheet to hold beside a form': ['/deciding/consent-companion/'],
  'a question': [question, '/q/call-for-help/'],
  'the questions hub': ['/q/'],
  'the glossary': ['/glossary/'],
  'a term': ['/glossary/dissociation/'],
  'a claim': ['/evidence/claims-checked/seventy-percent-success/', '/evidence/claims-checked/not-addictive/'],
  'the list of claims': ['/evidence/claims-checked/'],
  'the list of findings': ['/evidence/findings/'],
  'a finding': ['/evidence/findings/esketamine-detached/'],
  'the evidence by condition': ['/evidence/by-condition/'],
  'an article with a drawing': ['/mechanism/nmda-and-other-targets/'],
  'the references': ['/references/'],
  'the page of freshness': ['/evidence/freshness/'],
  'a page about the site': ['/about/', '/editorial-policy/'],
  'the page for clinics': ['/clinics/'],
  'the page for record systems': ['/connect/'],
  'the page where handouts are made': ['/clinics/handouts/'],
  'a handout': ['/clinics/handouts/going-home/'],
  'the page for help now': ['/help-now/'],
  'the search page': ['/search/'],
  'the page for wrong addresses': [wrongAddress],
} as const satisfies Record<string, readonly [string, ...string[]]>

/** Every kind with each of its addresses. */
export const samples = Object.entries(kinds).flatMap(([kind, addresses]) =>
  addresses.map((address) => ({ kind, address })),
)

/** @throws when the sitemap lists nothing: a test that visits no page must not pass */
export function allAddresses(): string[] {
  const addresses = sitemapAddresses(readFileSync('out/sitemap.xml', 'utf8'))
  if (addresses.length === 0) throw new Error('out/sitemap.xml lists no page; run "npm run build"')
  return addresses
}

export function articleAddresses(): string[] {
  return allAddresses().filter(
    (address) =>
      !fixedAddresses.includes(address) &&
      /^\/(?:mechanism|conditions|treatment|safety|deciding|evidence)\/[^/]+\/$/.test(address),
  )
}

/** The article whose HTML is of middle size. */
export function medianArticle(): string {
  const size = (address: string) => statSync(`out${address}index.html`).size
  const articles = articleAddresses().sort((a, b) => size(a) - size(b))
  const middle = articles[Math.floor(articles.length / 2)]
  if (!middle) throw new Error('no article in the sitemap')
  return middle
}
