/** The one loader of the site, and the only importer of what contentlayer generates: raw documents become typed ones. */
import { allDocuments } from 'contentlayer/generated'
import type { z } from 'zod'
import type { Block } from '../markdown/tree'
import { addressOf, isPageKind, type PageKind } from './addresses'
import { type Kind, kinds } from './schema'

/** A document: its fields, its id below its folder, its address and its tree. */
export type Doc<Fields> = Fields & { id: string; address: string; body: Block[] }

type Raw = { _id: string; docType: Kind; [field: string]: unknown }
type FieldsOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>

const rawOf = (kind: Kind) => (allDocuments as readonly Raw[]).filter(({ docType }) => docType === kind)

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

function documentsOf<K extends PageKind>(kind: K): Doc<FieldsOf<K>>[] {
  return rawOf(kind).map((doc) => {
    const id = idOf(kind, doc)
    return { ...fieldsOf(kind, doc), id, address: addressOf(kind, id), body: doc.body as Block[] }
  })
}

/** Records by id, in the order of their ids. */
function recordsOf<K extends Kind>(kind: K): ReadonlyMap<string, FieldsOf<K>> {
  return new Map(rawOf(kind).map((doc) => [idOf(kind, doc), fieldsOf(kind, doc)]))
}

export const documents = Object.fromEntries(
  (Object.keys(kinds) as Kind[]).filter(isPageKind).map((kind) => [kind, documentsOf(kind)]),
) as { [K in PageKind]: Doc<FieldsOf<K>>[] }
export const references = recordsOf('Reference')
export const findings = recordsOf('Finding')
export const facts = recordsOf('Fact')
export const doors = recordsOf('Door')
export const recordCodes = recordsOf('CodeSystem')
export const storyboards = recordsOf('Storyboard')
export const diagrams = recordsOf('Diagram')
export const advice: ReadonlyMap<string, FieldsOf<'Advice'> & { body: Block[] }> = new Map(
  rawOf('Advice').map((doc) => [
    idOf('Advice', doc),
    { ...fieldsOf('Advice', doc), body: doc.body as Block[] },
  ]),
)
