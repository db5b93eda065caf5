/** Small types that all schemas share. */
import { z } from 'zod'
import './fields'

export const isoDate = z.iso.date()
export const text = z.string().trim().min(1)
/** Plain text that readers see. */
export const shown = text.meta({ holds: 'shown' })
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
export const path = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'an address on this site such as /q/how-long/')
export const doi = z.string().regex(/^10\.\d{4,9}\/[!-~]+$/, 'a DOI such as 10.1000/xyz')
const site = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#][!-~]*)?`
const plainly = 'in plain characters, without user name or port'
export const webAddress = z
  .string()
  .regex(new RegExp(`^https?://${site}$`, 'i'), `a web address (https://... or http://...) ${plainly}`)
/** What a tap on a fact opens. */
export const contact = z
  .string()
  .regex(
    new RegExp(String.raw`^(?:(?:tel|sms):\+?\d{3,15}|https://${site})$`, 'i'),
    `tel: or sms: and digits alone, or a web address (https://...) ${plainly}`,
  )

/** Characters of a title and of a description: what search engines show of them. */
export const titleLength = 60
export const descriptionLength = { least: 50, most: 155 } as const

const change = z
  .strictObject({
    date: isoDate,
    kind: z.enum(['safety', 'meaning', 'wording']),
    note: shown.describe('What changed, in one plain sentence'),
    version: z.number().int().min(2).optional().describe('Version of the page that it made'),
    before: text.optional().describe('What the page said before'),
    after: text.optional().describe('What it says since'),
  })
  .refine(({ kind, version }) => kind !== 'wording' || !version, 'wording makes no version')
export type Change = z.infer<typeof change>
export const changes = z
  .array(change)
  .optional()
  .describe('What changed since the first version, newest first; `npm run addresses` writes versions')
