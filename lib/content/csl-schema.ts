/** CSL-JSON items: every member that a citation may hold, so that printing one can not fail. */
import { z } from 'zod'
import { doi, text, webAddress } from './primitives'

const types = [
  'article',
  'article-journal',
  'book',
  'chapter',
  'dataset',
  'document',
  'legislation',
  'report',
  'standard',
  'thesis',
  'webpage',
] as const

const name = z.union(
  [z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })],
  'a person is { "family": ..., "given": ... }, a body { "literal": ... }, all of them text',
)

/** A year, a month of it, a day of that. */
const date = z.strictObject({
  'date-parts': z.tuple([
    z.tuple([
      z.int().min(1800).max(2100),
      z.int().min(1).max(12).optional(),
      z.int().min(1).max(31).optional(),
    ]),
  ]),
})

export const cslSchema = z.strictObject({
  id: text,
  type: z.enum(types),
  title: text,
  author: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  'container-title': text.optional(),
  'container-title-short': text.optional(),
  'collection-title': text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  genre: text.optional(),
  number: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: doi.optional(),
  PMID: z.string().regex(/^\d+$/, 'digits alone, as text').optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'PMC and digits')
    .optional(),
  ISBN: text.optional(),
  URL: webAddress.optional(),
})
