/** The only importer of what contentlayer generates: raw documents become typed ones. */
import { allArticles, allClaims, allFaqs, allGlossaryTerms, allSitePages } from 'contentlayer/generated'
import type { z } from 'zod'
import type { Block } from '../markdown/tree'
import { addressOf, type PageKind } from './addresses'
import { articleSchema, claimSchema, faqSchema, kinds, sitePageSchema, termSchema } from './schema'

/** A document: its fields, its id below its folder, its address and its tree. */
export type Doc<Fields> = Fields & { id: string; address: string; body: Block[] }

type Raw = { _id: string; body: { html: string } }

function typed<Schema extends z.ZodObject>(
  kind: PageKind,
  schema: Schema,
  raw: readonly Raw[],
): Doc<z.infer<Schema>>[] {
  const names = Object.keys(schema.shape)
  return raw.map((doc) => {
    const id = doc._id.slice(kinds[kind].folder.length + 1, -'.mdx'.length)
    const given = Object.fromEntries(Object.entries(doc).filter(([name]) => names.includes(name)))
    const fields = schema.parse(given) as z.infer<Schema>
    return { ...fields, id, address: addressOf(kind, id), body: JSON.parse(doc.body.html) as Block[] }
  })
}

export const documents = {
  articles: typed('Article', articleSchema, allArticles),
  faqs: typed('Faq', faqSchema, allFaqs),
  terms: typed('GlossaryTerm', termSchema, allGlossaryTerms),
  claims: typed('Claim', claimSchema, allClaims),
  sitePages: typed('SitePage', sitePageSchema, allSitePages),
}
