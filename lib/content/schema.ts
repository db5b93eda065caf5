/**
 * The sole definition of every kind of content. Descriptions are the author's reference:
 * `content/README.md` is generated from them.
 */
import { z } from 'zod'
import { urgencies } from '../markdown/tree'
import { codeSystemSchema } from './code-schema'
import { cslSchema } from './csl-schema'
import { findingSchema } from './finding-schema'
import { noticesSchema } from './notice-schema'
import { contact, isoDate, shown, slug, text } from './primitives'
import {
  answerIcons,
  articleGroups,
  articleIcons,
  askMoments,
  certaintyLevels,
  claimTopics,
  conditions,
  diagramNames,
  drugs,
  faqGroups,
  gradedLevels,
  referenceKinds,
  sceneNames,
  seenOn,
  situations,
  studyKinds,
  termGroups,
  verdicts,
} from './vocabulary'

export * from './vocabulary'

import {
  address,
  crisis,
  dated,
  inShortText,
  leaveQuickly,
  marked,
  order,
  page,
  paged,
  quoted,
  reference,
  type reviewer,
} from './shared-fields'
import { dayPlanSchema, decisionSchema, handoutSchema, sheetSchema } from './tool-schema'

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
  leaveQuickly,
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
    limits: shown.describe('What it cannot show, and how it was read'),
    link: z.boolean().describe('false when the address is a copy that readers should not be sent to'),
    printable: z.boolean().describe('false until title, authors and address are confirmed'),
    checked: isoDate.describe('Day on which the reference was compared with its source'),
    seenOn: z
      .enum(seenOn)
      .optional()
      .describe('Where title and authors were confirmed: left out when that was not noted'),
    paidBy: shown
      .max(60)
      .optional()
      .describe(
        'Who paid for it or ran it, in a few words, as the source says; left out when what we read does not say',
      ),
    notices: noticesSchema.optional(),
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
  CodeSystem: { name: 'Codes of records', folder: 'codes', ext: '.json', schema: codeSystemSchema },
} as const
export type Kind = keyof typeof kinds
