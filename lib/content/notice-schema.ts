/** What became known of a work after it was published. */
import { z } from 'zod'
import { doi, isoDate } from './primitives'
import { noticeKinds } from './vocabulary'

export const noticeSchema = z.strictObject({
  kind: z.enum(noticeKinds),
  date: isoDate.optional().describe('Day of the notice, where it is given whole'),
  DOI: doi.optional().describe('Of the notice, or of the newer version'),
})
export type Notice = z.infer<typeof noticeSchema>

export const noticesSchema = z
  .strictObject({
    asked: isoDate.describe('Day on which it was asked'),
    by: z.enum(['Crossref', 'PubMed', 'publisher']).describe('Whose record was asked'),
    known: z.array(noticeSchema).describe('Empty: none was known'),
  })
  .describe(
    'Retractions, corrections and newer versions; `npm run freshness -- --write` writes it. Left out: never asked',
  )
export type Notices = z.infer<typeof noticesSchema>
