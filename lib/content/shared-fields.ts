/** Fields that kinds of content share. */
import { z } from 'zod'
import { changes, descriptionLength, isoDate, path, shown, slug, text, titleLength } from './primitives'

export * from './vocabulary'

/** One paragraph of text with links, citations, terms and facts. */
export const marked = text.meta({ holds: 'marked' })
/** One whose first sentence others quote alone. */
export const quoted = text.meta({ holds: 'marked', quoted: true, words: 18 })
/** A few words with a source, or "not known". */
export const inShortText = text.meta({ holds: 'marked', words: 24 })
export const page = path.meta({ holds: 'page' })
export const address = path.meta({ holds: 'address' })
export const order = z.number().int().positive()
export const reference = slug.meta({ holds: 'reference' })

export const reviewer = z.strictObject({
  name: text.describe('The real clinician who reviewed this page'),
  credentials: text.describe('As the clinician writes them'),
  date: isoDate.describe('Day of the review'),
})

/** Fields of every dated page; the publish rule reads nothing else. */
export const dated = {
  status: z.enum(['published', 'draft']).describe('Draft pages reach no route, list, sitemap or search'),
  written: isoDate.describe('Day of the first version'),
  changed: isoDate.describe('Day of the last change of meaning'),
  reviewBy: isoDate.describe('Day by which the page must be looked at again'),
  reviewer: reviewer.optional().describe('Only a real person; leave out until one has reviewed the page'),
  changes,
}

export const leaveQuickly = z
  .literal(true)
  .optional()
  .describe('A way to leave the page quickly, as questions on a crisis (crisis: full) have by themselves')

export const crisis = z.boolean().optional().describe('true draws the crisis box')

export const paged = {
  title: shown.max(titleLength).describe(`Unique, up to ${titleLength} characters`),
  description: shown
    .min(descriptionLength.least)
    .max(descriptionLength.most)
    .describe(
      `Unique, ${descriptionLength.least} to ${descriptionLength.most} characters, true when read alone`,
    ),
  ...dated,
  aliases: z.array(text).max(12).optional().describe('Other words that people search for'),
  related: z.array(page).max(6).optional().describe('Addresses of pages that belong together'),
  leaveQuickly,
}
