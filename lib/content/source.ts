/** The one loader of the site, and the only importer of what contentlayer generates: raw documents become typed ones. */
import * as generated from 'contentlayer/generated'
import type { z } from 'zod'
import type { Block } from '../markdown/tree'
import { addressOf, type PageKind } from './addresses'
import { type Kind, kinds } from './schema'

/** A document: its fields, its id below its folder, its address and its tree. */
export type Doc<Fields> = Fields & { id: string; address: string; body: Block[] }

type Raw = { _id: string; [field: string]: unknown }
type FieldsOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>

function fieldsOf<K extends Kind>(kind: K, doc: Raw): FieldsOf<K> {
  const { schema } = kinds[kind]
  const given = Object.keys(schema.shape).filter((name) => name in doc)
  const parsed = schema.safeParse(Object.fromEntries(given.map((name) => [name, doc[name]])))
  if (!parsed.success) throw new Error(`content/${doc._id} is not valid; run "npm run check"`)
  return parsed.data as FieldsOf<K>
}

function idOf(kind: Kind, doc: Raw): string {
  const { folder, ext } = kinds[kind]
  return doc._id.slice(folder.length + 1, -ext.length)
}

function documentsOf<K extends PageKind>(kind: K, raw: readonly Raw[]): Doc<FieldsOf<K>>[] {
  return raw.map((doc) => {
    const id = idOf(kind, doc)
    return { ...fieldsOf(kind, doc), id, address: addressOf(kind, id), body: doc.body as Block[] }
  })
}

/** Records by id, in the order of their ids. */
function recordsOf<K extends Kind>(kind: K, raw: readonly Raw[]): ReadonlyMap<string, FieldsOf<K>> {
  return new Map(raw.map((doc) => [idOf(kind, doc), fieldsOf(kind, doc)]))
}

export const documents = {
  articles: documentsOf('Article', generated.allArticles),
  faqs: documentsOf('Faq', generated.allFaqs),
  terms: documentsOf('GlossaryTerm', generated.allGlossaryTerms),
  claims: documentsOf('Claim', generated.allClaims),
  sitePages: documentsOf('SitePage', generated.allSitePages),
}
export const references = recordsOf('Reference', generated.allReferences)
export const findings = recordsOf('Finding', generated.allFindings)
export const facts = recordsOf('Fact', generated.allFacts)
export const advice: ReadonlyMap<string, FieldsOf<'Advice'> & { body: Block[] }> = new Map(
  generated.allAdvice.map((doc) => [
    idOf('Advice', doc),
    { ...fieldsOf('Advice', doc), body: doc.body as Block[] },
  ]),
)
