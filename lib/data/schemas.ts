/**
 * What each file of /data/v1/ holds. Where a field is published as it is in content/, its definition is that of the
 * content; the JSON Schemas beside the data are made from these.
 */
import { z } from 'zod'
import { recordCodeSchema } from '../content/code-schema'
import { findingSchema } from '../content/finding-schema'
import { isoDate, changes as pageChanges, path, slug } from '../content/primitives'
import {
  adviceSchema,
  articleSchema,
  claimSchema,
  factSchema,
  faqSchema,
  referenceSchema,
  sections,
  termSchema,
} from '../content/schema'

const text = z.string()
const sources = z.array(slug).describe('Ids of sources, in references.json')
/** Plain text, and what it cites. */
const cited = z.strictObject({ text: text.describe('Plain text'), sources })
const id = z.string().describe('Never used again for anything else')

const blocks = z
  .array(
    z.strictObject({
      kind: z.string().describe('p, heading, list, do, dont, table, care, callout, finding and others'),
      ...cited.shape,
    }),
  )
  .describe(
    'The text below the short answer, block by block; lines of lists and tables stand below each other',
  )

const whereOf = (what: string) => ({
  id,
  address: path.describe(`Address of ${what} on the site`),
  url: z.url().describe(`Address of ${what} for links and citations`),
  markdown: z.url().describe(`${what} as Markdown`),
})

const version = z.int().positive().describe('Rises with each change of meaning')

const dates = {
  written: isoDate.describe('Day of the first version'),
  changed: isoDate.describe('Day of the last change of meaning'),
  reviewBy: isoDate.describe('Day by which it must be looked at again'),
  reviewedBy: articleSchema.shape.reviewer
    .unwrap()
    .nullable()
    .describe('The clinician who reviewed it; null: no clinician has'),
}

const page = { ...whereOf('the page'), ...dates }
const { inShort } = articleSchema.shape

const { link: _link, printable: _printable, ...published } = referenceSchema.shape

const items = {
  articles: articleSchema
    .pick({ title: true, description: true, certainty: true, evidenceFor: true })
    .extend({
      ...page,
      version,
      section: z.enum(sections),
      inShort: z.record(inShort.unwrap().keyof(), cited).nullable(),
      keyPoints: z.array(cited),
      questionsToAsk: z.array(z.string()),
      text: blocks,
      related: z.array(path),
    }),
  questions: faqSchema
    .pick({ title: true, description: true, question: true, group: true, oneLine: true, messageText: true })
    .extend({
      ...page,
      version,
      shortAnswer: cited,
      text: blocks,
      article: path.nullable(),
      related: z.array(path),
    }),
  claims: claimSchema
    .pick({ title: true, description: true, claim: true, topic: true, verdict: true, certainty: true })
    .extend({ ...page, version, shortAnswer: cited, text: blocks, related: z.array(path) }),
  terms: termSchema
    .pick({ term: true, say: true, group: true, aliases: true, related: true })
    .extend({ ...page, definition: cited, text: blocks }),
  findings: findingSchema.safeExtend({
    ...whereOf('the finding'),
    version,
    sentence: text.describe('The result in words'),
  }),
  facts: factSchema,
  advice: adviceSchema
    .pick({ title: true, kind: true, urgency: true, fits: true, short: true })
    .extend({ id, ...dates, text: blocks }),
  references: z.strictObject({
    ...published,
    citation: text.describe('In Vancouver style'),
    url: z.url().nullable().describe('null where readers should not be sent to the address'),
    citedOn: z.array(path).describe('Pages that cite it'),
  }),
  codes: recordCodeSchema.pick({ code: true, standsFor: true, source: true, seen: true }).extend({
    id,
    system: text.describe('RxNorm, NDC, ICD-10-CM, SNOMED CT or LOINC'),
    oid: text.describe('Object identifier of the system'),
    below: z.boolean().describe('true: codes that begin with it lead there, too'),
    first: z.boolean().describe('true: wins over other codes of a request'),
    address: path.describe('Address of the page that it leads to, on the site'),
    url: z.url().describe('The same for links'),
  }),
  changes: z.strictObject({
    ...pageChanges.unwrap().element.shape,
    id,
    address: path,
    url: z.url(),
    title: text,
    kind: z.enum(['safety', 'meaning', 'wording', 'new']),
  }),
} satisfies Record<string, z.ZodObject>

export type FileName = keyof typeof items
export const fileNames = Object.keys(items) as FileName[]
export type Item<Name extends FileName> = z.input<(typeof items)[Name]>

const head = {
  $schema: z.url().describe('The schema of this file'),
  license: text.describe('SPDX identifier'),
  attribution: text.describe('What the license asks for'),
}

export const indexSchema = z.strictObject({
  ...head,
  name: text,
  url: z.url(),
  version: text.describe('Of the format'),
  stability: text,
  notice: text,
  changed: isoDate.nullable().describe('Newest day of a change'),
  files: z.array(
    z.strictObject({
      name: z.enum(fileNames),
      url: z.url(),
      schema: z.url(),
      count: z.int().nonnegative(),
      bytes: z.int().positive(),
      sha256: z.hex().length(64),
    }),
  ),
})

/** A file with its items. */
export function fileSchema(name: FileName) {
  return z.strictObject({ ...head, items: z.array(items[name]) })
}

/** @param url of the schema itself */
export function jsonSchema(schema: z.ZodType, url: string) {
  const notes = ['holds', 'words', 'quoted'] as const
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // What our own checks read, and other programs do not know.
    override: ({ jsonSchema }) => {
      for (const note of notes) delete jsonSchema[note]
    },
  })
  return { $schema, $id: url, ...rest }
}
