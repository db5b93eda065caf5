/**
 * The sole definition of every kind of content. Descriptions are the author's reference:
 * `content/README.md` is generated from them.
 */
import { z } from 'zod'
import { urgencies } from '../markdown/tree'
import { cslSchema } from './csl-schema'
import { findingSchema } from './finding-schema'
import {
  changes,
  contact,
  descriptionLength,
  isoDate,
  path,
  shown,
  slug,
  text,
  titleLength,
} from './primitives'
import {
  answerIcons,
  articleGroups,
  articleIcons,
  askMoments,
  certaintyLevels,
  claimTopics,
  clinicHours,
  conditions,
  dayParts,
  dayRoutes,
  diagramNames,
  drugs,
  faqGroups,
  gradedLevels,
  referenceKinds,
  sceneNames,
  situations,
  studyKinds,
  termGroups,
  verdicts,
} from './vocabulary'

export * from './vocabulary'

/** One paragraph of text with links, citations, terms and facts. */
const marked = text.meta({ holds: 'marked' })
/** One whose first sentence others quote alone. */
const quoted = text.meta({ holds: 'marked', quoted: true, words: 18 })
/** A few words with a source, or "not known". */
const inShortText = text.meta({ holds: 'marked', words: 24 })
const page = path.meta({ holds: 'page' })
const address = path.meta({ holds: 'address' })
const order = z.number().int().positive()
const reference = slug.meta({ holds: 'reference' })

const reviewer = z.strictObject({
  name: text.describe('The real clinician who reviewed this page'),
  credentials: text.describe('As the clinician writes them'),
  date: isoDate.describe('Day of the review'),
})

/** Fields of every dated page; the publish rule reads nothing else. */
const dated = {
  status: z.enum(['published', 'draft']).describe('Draft pages reach no route, list, sitemap or search'),
  written: isoDate.describe('Day of the first version'),
  changed: isoDate.describe('Day of the last change of meaning'),
  reviewBy: isoDate.describe('Day by which the page must be looked at again'),
  reviewer: reviewer.optional().describe('Only a real person; leave out until one has reviewed the page'),
  changes,
}

const crisis = z.boolean().optional().describe('true draws the crisis box')

const paged = {
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
}

/** The rows of the fact box, in the order in which they are shown. */
const inShortSchema = z.strictObject({
  helps: inShortText.describe('Does it help?'),
  sure: inShortText.describe('How sure are we? Begins with the certainty of the page'),
  measured: inShortText.describe('How long was it measured?'),
  harm: inShortText.describe('What harm?'),
  approved: inShortText.describe('Approved for this?'),
  others: inShortText.describe('What else is there?'),
})
export type InShort = z.infer<typeof inShortSchema>
export const inShortRows = Object.keys(inShortSchema.shape) as (keyof InShort)[]

const between = (least: number, count: number, most: number) => least <= count && count <= most

export const articleSchema = z.strictObject({
  ...paged,
  order: z.number().int().positive().describe('Place within the section'),
  icon: z.enum(articleIcons).optional().describe('Small picture on its card in the section'),
  group: z.enum(articleGroups).optional().describe('Group of its section, in a section that has groups'),
  certainty: z.enum(gradedLevels).optional().describe('Only where the page is about an effect'),
  evidenceFor: z
    .array(z.enum(conditions))
    .optional()
    .describe('Rows of the table of conditions that lead to this page'),
  today: z.literal(true).optional().describe('Its first key point stands on the home page'),
  conditions: z
    .array(text)
    .max(3)
    .optional()
    .describe('Conditions that the page is about, as medicine names them; told to search engines'),
  drugs: z
    .array(z.enum(drugs))
    .optional()
    .describe('Drugs that the page is about, told to search engines; ketamine when left out'),
  readFirst: z.array(page).max(2).optional().describe('Articles that make this one easier to follow'),
  crisis,
  inShort: inShortSchema
    .optional()
    .describe(
      'Six rows, the same on each page about a condition: a few words each, with a source or "not known"',
    ),
  keyPoints: z
    .array(quoted)
    .min(3)
    .max(4)
    .describe(
      'Marked text, up to 18 words, with one number; each stands alone: population, finding, certainty or warning',
    ),
  forChecking: z
    .array(slug)
    .optional()
    .describe('Ids of headings whose parts are for checking, not for deciding: folded until asked for'),
  questionsToAsk: z
    .partialRecord(z.enum(askMoments), z.array(shown).min(1))
    .refine((asked) => between(3, Object.values(asked).flat().length, 6), 'give 3 to 6 questions in all')
    .describe('Questions for the clinic, 3 to 6 in all, by when they are asked'),
  next: z
    .array(z.strictObject({ situation: z.enum(situations), page }))
    .min(1)
    .max(5)
    .describe("Where to go next, by the reader's situation"),
})

export const faqSchema = z.strictObject({
  ...paged,
  question: shown.max(110).describe('As a patient says it'),
  group: z.enum(faqGroups),
  needed: order.optional().describe('Place among the most needed questions'),
  order: z.number().int().positive().describe('Place within the group'),
  article: page.describe('The article that tells more'),
  crisis: z
    .union([z.literal(true), z.literal('full')])
    .optional()
    .describe('true draws the strip of crisis numbers; full draws all help below the answer as well'),
  oneLine: shown.max(60).describe('What to do or what is so, in up to 60 characters, safe when read alone'),
  icons: z.array(z.enum(answerIcons)).min(1).max(3).describe('One for each sentence of the short answer'),
  shortAnswer: quoted
    .meta({ words: 45 })
    .describe('Marked text, up to 3 sentences and 45 words, complete and safe when read alone'),
  messageText: text
    .max(300)
    .meta({ holds: 'message' })
    .describe('Plain text for a text message, up to 300 characters'),
})

export const termSchema = z.strictObject({
  ...dated,
  term: shown.max(60),
  say: text.optional().describe('How to say it, in plain respelling'),
  group: z.enum(termGroups),
  definition: marked.meta({ words: 30 }).describe('Marked text, up to 30 words, no unexplained term'),
  aliases: z.array(text).max(12).describe('Other names, also used by search'),
  related: z
    .array(slug.meta({ holds: 'term' }))
    .max(5)
    .describe('Ids of related terms'),
})

export const claimSchema = z.strictObject({
  ...paged,
  claim: shown.describe('The claim as it is put'),
  topic: z.enum(claimTopics),
  order: z.number().int().positive(),
  verdict: z.enum(verdicts),
  certainty: z.enum(certaintyLevels).describe('How sure the evidence, or the documentation, is'),
  shortAnswer: quoted.meta({ words: 50 }).describe('Marked text, up to 50 words'),
})

export const sitePageSchema = z.strictObject({
  ...paged,
  crisis,
  about: z.literal(true).optional().describe('Tells who runs the site'),
  footer: z
    .array(z.strictObject({ order, label: shown.max(30), anchor: slug.optional() }))
    .optional()
    .describe('Links to the page, or to a heading of it, at the foot of every page'),
})

export const adviceSchema = z.strictObject({
  title: shown.max(80).describe('Of the box; begins with an action'),
  kind: z.enum(['signs', 'rule', 'lines']).describe('Signs of danger, a rule of conduct, or lines to call'),
  urgency: z.enum(urgencies).describe('`emergency` and `urgent` (the same day) are drawn as care cards'),
  fits: z
    .array(z.enum(['spray', 'infusion', 'home']))
    .min(1)
    .describe('Whom it fits'),
  short: text
    .max(160)
    .meta({ holds: 'message' })
    .describe('Plain text for messages; never says less about danger'),
  states: z
    .array(text)
    .min(1)
    .describe('Phrases by which a text states this advice; such a page shows the mark'),
  essential: z
    .array(z.array(text).min(1))
    .min(1)
    .describe('What a message or short answer with such a phrase holds: of each list, at least one'),
  noSource: text.optional().describe('Why it cites none'),
  ...dated,
})

/** Kinds of references that have a conclusion, or say why it is not known. */
const studies: readonly string[] = studyKinds

export const referenceSchema = z
  .strictObject({
    id: slug,
    csl: cslSchema.describe('CSL-JSON item; its id equals the id'),
    kind: z.enum(referenceKinds).describe('Kind of study or document'),
    people: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('People studied, where the source gives one number'),
    studies: z.number().int().positive().optional().describe('Studies pooled, for reviews'),
    findings: z
      .array(text)
      .min(1)
      .describe('What the source says, in our words; numbers on pages are traced to these'),
    conclusion: text.optional().describe('What the authors concluded, in our words, from their abstract'),
    noConclusion: text.optional().describe('Why a study has no conclusion here: not seen, or none drawn'),
    limits: text.describe('Read before quoting a finding'),
    link: z.boolean().describe('false when the address is a copy that readers should not be sent to'),
    printable: z.boolean().describe('false until title, authors and address are confirmed'),
    checked: isoDate.describe('Day on which the reference was compared with its source'),
  })
  .superRefine(({ kind, conclusion, noConclusion }, ctx) => {
    const report = (field: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [field], message })
    if (conclusion && noConclusion) report('noConclusion', 'conclusion is given; leave one of them out')
    if (studies.includes(kind) && !conclusion && !noConclusion)
      report('conclusion', 'give what the authors concluded, or say in noConclusion why it is not known')
  })

export const factSchema = z.strictObject({
  id: slug,
  kind: z.enum(['law', 'approval', 'price', 'guideline', 'phone', 'label']),
  label: shown.describe('What the fact is about'),
  value: shown.describe('The words that appear in the sentence'),
  href: contact.nullable().describe('tel:, sms: or an official https address'),
  country: z.enum(['US', 'UK', 'Ireland', 'Canada', 'Australia', 'New Zealand', 'EU', 'international']),
  asOf: isoDate,
  checkBy: isoDate.describe('From this day on the page says that the fact may be out of date'),
  sources: z.array(reference).min(1),
})

export const diagramSchema = z.strictObject({
  id: z.enum(diagramNames),
  title: shown.max(80),
  summary: shown.describe('What the drawing shows, for those who cannot see it'),
  equivalent: z.array(shown).min(2).describe('Everything that the drawing says, in paragraphs'),
  caption: shown.describe('What is known and what is a model; no numbers'),
  words: z
    .record(slug, z.array(shown).min(1))
    .describe('Lines in the drawing, by the name that it knows them by'),
  values: z.record(slug, z.array(z.number()).min(1)).optional().describe('Numbers that are drawn, by name'),
  sources: z.array(reference).min(1).describe('Where its statements and numbers come from'),
})

/** A scene by one route only, where it differs. */
const bySceneRoute = z.strictObject({
  scene: z.enum(sceneNames).optional().describe('Instead of the scene of all'),
  text: shown,
})

export const storyboardSchema = z.strictObject({
  id: slug,
  title: shown.max(80),
  scenes: z
    .array(
      z.strictObject({
        scene: z.enum(sceneNames),
        title: shown.max(40),
        text: shown.describe('What it shows, for everybody'),
        routes: z
          .strictObject({ drip: bySceneRoute, spray: bySceneRoute, other: bySceneRoute })
          .optional()
          .describe('What differs by how ketamine is given; the reader chooses one'),
      }),
    )
    .min(2)
    .max(6),
  caption: shown.describe('What is known and what is a model'),
  sources: z.array(reference).min(1).describe('Where its statements and numbers come from'),
})

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

export const doorSchema = z.strictObject({
  id: z.enum(situations),
  pages: z.array(address).min(1).max(5).describe('Where the door on the home page leads first'),
})

export type Dated = { status: 'published' | 'draft'; reviewBy: string; reviewer?: Reviewer | undefined }
export type Reviewer = z.infer<typeof reviewer>
export type Reference = z.infer<typeof referenceSchema>
export type Finding = z.infer<typeof findingSchema>
export type FindingResult = Finding['result']
export type Diagram = z.infer<typeof diagramSchema>
export type Storyboard = z.infer<typeof storyboardSchema>
export type Fact = z.infer<typeof factSchema>
export type DayPlan = z.infer<typeof dayPlanSchema>
export type Advice = z.infer<typeof adviceSchema>
export type Decision = z.infer<typeof decisionSchema>

/**
 * Every kind of content: its name for authors, its folder under content/, its file ending, its schema, and, when each
 * file has a page, what the addresses of these pages begin with. lib/pages/kinds.ts says what such a page shows.
 */
export const kinds = {
  Article: { name: 'Article', folder: 'articles', ext: '.mdx', schema: articleSchema, root: '/' },
  Faq: { name: 'Question', folder: 'faqs', ext: '.mdx', schema: faqSchema, root: '/q/' },
  GlossaryTerm: {
    name: 'Glossary term',
    folder: 'glossary',
    ext: '.mdx',
    schema: termSchema,
    root: '/glossary/',
  },
  Claim: {
    name: 'Claim',
    folder: 'claims',
    ext: '.mdx',
    schema: claimSchema,
    root: '/evidence/claims-checked/',
  },
  SitePage: {
    name: 'Page about the site',
    folder: 'pages',
    ext: '.mdx',
    schema: sitePageSchema,
    root: '/',
  },
  Decision: {
    name: 'Decision aid',
    folder: 'decisions',
    ext: '.mdx',
    schema: decisionSchema,
    root: '/deciding/',
  },
  Handout: {
    name: 'Handout',
    folder: 'handouts',
    ext: '.mdx',
    schema: handoutSchema,
    root: '/clinics/handouts/',
  },
  Sheet: { name: 'Sheet', folder: 'sheets', ext: '.mdx', schema: sheetSchema, root: '/deciding/' },
  DayPlan: {
    name: 'Day planner',
    folder: 'planner',
    ext: '.mdx',
    schema: dayPlanSchema,
    root: '/treatment/',
  },
  Advice: { name: 'Advice', folder: 'advice', ext: '.mdx', schema: adviceSchema },
  Reference: { name: 'Reference', folder: 'references', ext: '.json', schema: referenceSchema },
  Finding: {
    name: 'Finding',
    folder: 'evidence',
    ext: '.json',
    schema: findingSchema,
    root: '/evidence/findings/',
  },
  Diagram: { name: 'Drawing', folder: 'diagrams', ext: '.json', schema: diagramSchema },
  Storyboard: { name: 'Pictures in a row', folder: 'storyboards', ext: '.json', schema: storyboardSchema },
  Door: { name: 'Door on the home page', folder: 'doors', ext: '.json', schema: doorSchema },
  Fact: { name: 'Dated fact', folder: 'facts', ext: '.json', schema: factSchema },
} as const
export type Kind = keyof typeof kinds
