/** Codes of records that lead to a page: one file for each system of codes. */
import { z } from 'zod'
import { codeSystemIds, codeSystems } from './code-systems'
import { isoDate, shown, text, webAddress } from './primitives'
import { page } from './shared-fields'

export const recordCodeSchema = z.strictObject({
  code: text.describe('As its system writes it'),
  standsFor: shown.max(80).describe('What it stands for, in our words'),
  below: z
    .literal(true)
    .optional()
    .describe('Leads there with every code that begins with it, too; ICD-10-CM and NDC only'),
  first: z
    .literal(true)
    .optional()
    .describe('Wins over other codes of the same request: those that lead to help in a crisis'),
  page: page.describe('The page that it leads to'),
  source: webAddress.describe('Where somebody saw what the code stands for'),
  seen: isoDate.describe('The day of that'),
})
export type RecordCode = z.infer<typeof recordCodeSchema>

export const codeSystemSchema = z
  .strictObject({
    id: z.enum(codeSystemIds),
    about: shown.describe('What its codes stand for'),
    codes: z.array(recordCodeSchema).min(1),
  })
  .superRefine(({ id, codes }, ctx) => {
    const { name, written, isWritten, hasBelow } = codeSystems[id]
    const report = (i: number, field: keyof RecordCode, message: string) =>
      ctx.addIssue({ code: 'custom', path: ['codes', i, field], message })
    for (const [i, { code, below }] of codes.entries()) {
      if (!isWritten(code)) report(i, 'code', `a code of ${name} has ${written}`)
      if (below && !hasBelow) report(i, 'below', `no code of ${name} begins with another; leave this out`)
      const other = codes.slice(0, i).find((earlier) => overlap(earlier, { code, below }))
      if (other) report(i, 'code', `${other.code} leads somewhere already; keep one of the two`)
    }
  })

type Reach = Pick<RecordCode, 'code' | 'below'>

/** Whether a request could mean either of two codes. */
function overlap(a: Reach, b: Reach): boolean {
  return (
    a.code === b.code ||
    Boolean(a.below && b.code.startsWith(a.code)) ||
    Boolean(b.below && a.code.startsWith(b.code))
  )
}
