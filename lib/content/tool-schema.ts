/** What tools and sheets hold: decision aids, handouts, sheets, the planner of the day. */
import { z } from 'zod'
import { shown, slug, text } from './primitives'
import { articleIcons, certaintyLevels, clinicHours, dayParts, dayRoutes } from './vocabulary'

export * from './vocabulary'

import { crisis, marked, order, page, paged } from './shared-fields'

/** What one cell of a fact box says: a few words with a source, or "not known". */
const cell = text.meta({ holds: 'marked', words: 48 })
const effect = z.strictObject({
  says: cell,
  certainty: z
    .enum(certaintyLevels)
    .optional()
    .describe('How sure that is; left out where it says "not known"'),
  finding: slug.optional().describe('The finding that it tells; its certainty is not exceeded'),
})

/** The rows of the fact box of each option, in the order in which they are shown. */
const optionFactsSchema = z.strictObject({
  helps: effect.describe('Chance of feeling much better, against what'),
  lasts: effect.describe('How soon, and for how long'),
  harms: effect.describe('What harm?'),
  effort: cell.describe('Time, travel, and money'),
  driving: cell.describe('Driving and work'),
  sure: cell.describe('How sure are we? Begins with the certainty of `helps`'),
  approved: cell.describe('Approved for this, and in guidelines?'),
  unknown: cell.describe('What is not known?'),
})
export type OptionFacts = z.infer<typeof optionFactsSchema>
export type OptionRow = keyof OptionFacts
export const optionRows = Object.keys(optionFactsSchema.shape) as OptionRow[]

export const decisionSchema = z.strictObject({
  ...paged,
  crisis,
  icon: z.enum(articleIcons).describe('Small picture on its card'),
  decision: shown.max(160).describe('The decision, as a question of the reader'),
  situation: z
    .array(
      z.strictObject({
        id: slug,
        ask: shown,
        many: z.literal(true).optional().describe('More than one choice can be ticked'),
        choices: z
          .array(
            z.strictObject({
              id: slug,
              label: shown,
              note: marked.optional().describe('Shown with the choice: what it means, with its source'),
              leads: z
                .enum(['clinician', 'help'])
                .optional()
                .describe('Leads to a clinician first, or to help now'),
            }),
          )
          .min(1)
          .optional()
          .describe('Left out where the reader answers in own words'),
      }),
    )
    .min(1)
    .describe('Questions on the situation of the reader'),
  options: z
    .array(
      z.strictObject({
        id: slug,
        name: shown.max(50),
        about: marked.describe('What it is, and what it is like'),
        facts: optionFactsSchema,
      }),
    )
    .min(2)
    .max(8)
    .describe('Every option with its fact box: the same rows, in equal length'),
  matters: z
    .array(
      z.strictObject({
        id: slug,
        label: shown.max(60).describe('As a reader says it'),
        rows: z
          .array(z.enum(optionRows as [OptionRow, ...OptionRow[]]))
          .min(1)
          .max(2)
          .describe('The rows that tell of it'),
      }),
    )
    .min(6)
    .max(14)
    .describe('What may matter to a reader'),
  ready: z
    .array(z.strictObject({ ask: shown, help: marked.describe('What helps with a "no"') }))
    .length(4)
    .describe('The items of the SURE test, word for word'),
  readyFrom: marked.describe('Citation and terms of these items'),
})

export const handoutSchema = z.strictObject({
  ...paged,
  order,
  questions: z.array(page).min(3).max(8).describe('Addresses of the questions, in the order of the cards'),
})

export const sheetSchema = z.strictObject({
  ...paged,
  icon: z.enum(articleIcons).describe('Small picture on its card'),
  rows: z
    .array(
      z.strictObject({
        gap: shown.max(40).describe('What it is about'),
        look: shown.describe('What to look for in the form, as a question'),
        ask: shown.describe('What to ask the clinic'),
        pages: z.array(page).min(1).max(2).describe('Where we tell more'),
      }),
    )
    .min(3)
    .max(7)
    .describe('What to check, in order; all of it is printed on one sheet'),
})

/** Hours that a rule counts, from when the visit begins or from when the reader leaves. */
const clockSchema = z.strictObject({
  counts: z
    .enum(['stop-before', 'evening-before', 'stay', 'wait', 'next-day'])
    .describe(
      '`stop-before`: hours before the visit; `evening-before`: from the evening before; `stay`: hours from its beginning; `wait`: hours from leaving; `next-day`: the day after leaving',
    ),
  hours: z.number().positive().optional().describe('Left out for `evening-before` and `next-day`'),
  sleep: z.literal(true).optional().describe('Not before a night of sleep, either'),
  calendar: shown.max(60).describe('Title in a calendar; true and safe when read alone'),
  clinic: z.enum(clinicHours).optional().describe('The hours of the clinic that count when they are longer'),
})

export const dayPlanSchema = z.strictObject({
  ...paged,
  icon: z.enum(articleIcons).describe('Small picture on its card'),
  steps: z
    .array(
      z.strictObject({
        id: slug,
        when: z.enum(dayParts),
        routes: z.array(z.enum(dayRoutes)).min(1).describe('Whom it fits'),
        text: marked.meta({ words: 45 }).describe('Marked text, up to 45 words: what to do'),
        advice: slug.optional().describe('Id of the advice that it follows; its hours stand there'),
        clock: clockSchema.optional().describe('Only where a rule has hours'),
      }),
    )
    .min(3)
    .describe('The day in the order of the clock'),
})
