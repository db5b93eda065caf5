/**
 * The sole definition of every kind of content. Descriptions are the author's reference:
 * `content/README.md` is generated from them.
 */
import { z } from 'zod'

const isoDate = z.iso.date()
const text = z.string().trim().min(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
const path = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'an address on this site such as /q/how-long/')
/** Markdown of one paragraph: text, links, citation, term and fact marks. */
const inline = text

export const certaintyLevels = ['high', 'moderate', 'low', 'very-low', 'none'] as const
export const gradedLevels = ['high', 'moderate', 'low', 'very-low'] as const
export const sections = ['mechanism', 'conditions', 'treatment', 'safety', 'deciding', 'evidence'] as const
export const situations = ['considering', 'preparing', 'treated', 'caring', 'clinician'] as const
export const faqGroups = [
  'basics',
  'does-it-help',
  'right-for-me',
  'getting-ready',
  'on-the-day',
  'afterwards',
  'long-term-safety',
  'access-money-law',
  'other-help',
] as const
export const termGroups = [
  'pain',
  'drug-and-treatment',
  'brain',
  'effects-and-safety',
  'mental-health',
  'evidence',
] as const
export const claimTopics = [
  'pain',
  'mood',
  'other-conditions',
  'mechanism',
  'safety',
  'treatment-and-access',
] as const
export const verdicts = ['supported', 'partly', 'overstated', 'not-supported', 'wrong', 'unknown'] as const
export const conditions = [
  'chronic-pain',
  'crps',
  'neuropathic-pain',
  'fibromyalgia',
  'back-pain',
  'headache',
  'cancer-pain',
  'acute-pain',
  'limb-pain',
  'depression',
  'suicidal-thoughts',
  'bipolar-disorder',
  'anxiety-ocd',
  'ptsd',
  'addiction',
  'any',
] as const
export const referenceKinds = [
  'randomized-trial',
  'systematic-review',
  'regulatory',
  'observational',
  'narrative-review',
  'guideline',
  'statistics',
  'standard',
  'mechanism-study',
  'patient-information',
  'crisis-resource',
  'case-report',
] as const

const reviewer = z.strictObject({
  name: text.describe('The real clinician who reviewed this page'),
  credentials: text.describe('As the clinician writes them'),
  date: isoDate.describe('Day of the review'),
})

const change = z.strictObject({
  date: isoDate,
  kind: z.enum(['safety', 'meaning', 'wording']),
  note: text.describe('What changed, in one plain sentence'),
})

/** Fields of every dated page; the publish rule reads nothing else. */
const dated = {
  status: z.enum(['published', 'draft']).describe('Draft pages reach no route, list, sitemap or search'),
  written: isoDate.describe('Day of the first version'),
  changed: isoDate.describe('Day of the last change of meaning'),
  reviewBy: isoDate.describe('Day by which the page must be looked at again'),
  reviewer: reviewer.optional().describe('Only a real person; leave out until one has reviewed the page'),
  changes: z.array(change).optional().describe('What changed since the first version, newest first'),
}

const page = {
  title: text.max(60).describe('Unique, up to 60 characters'),
  description: text.min(50).max(155).describe('Unique, 50 to 155 characters, true when read alone'),
  ...dated,
  aliases: z.array(text).max(12).optional().describe('Other words that people search for'),
  related: z.array(path).max(6).optional().describe('Addresses of pages that belong together'),
}

export const articleSchema = z.strictObject({
  ...page,
  order: z.number().int().positive().describe('Place within the section'),
  certainty: z.enum(gradedLevels).optional().describe('Only where the page is about an effect'),
  crisis: z.boolean().optional().describe('true draws the crisis box'),
  keyPoints: z
    .array(inline)
    .min(3)
    .max(5)
    .describe('Marked text; each stands alone: population, finding, certainty or warning'),
  questionsToAsk: z.array(text).min(3).max(6).describe('Questions for the clinic'),
  next: z
    .array(z.strictObject({ situation: z.enum(situations), page: path }))
    .min(1)
    .max(5)
    .describe("Where to go next, by the reader's situation"),
})

export const faqSchema = z.strictObject({
  ...page,
  question: text.max(110).describe('As a patient says it'),
  group: z.enum(faqGroups),
  order: z.number().int().positive().describe('Place within the group'),
  article: path.describe('The article that tells more'),
  crisis: z.boolean().optional().describe('true draws the crisis box'),
  shortAnswer: inline.describe('Marked text, up to 50 words, complete and safe when read alone'),
  messageText: text.max(300).describe('Plain text for a text message, up to 300 characters'),
})

export const termSchema = z.strictObject({
  ...dated,
  term: text.max(60),
  say: text.optional().describe('How to say it, in plain respelling'),
  group: z.enum(termGroups),
  definition: inline.describe('Marked text, up to 30 words, no unexplained term'),
  aliases: z.array(text).max(12).describe('Other names, also used by search'),
  related: z.array(slug).max(5).describe('Ids of related terms'),
})

export const claimSchema = z.strictObject({
  ...page,
  claim: text.describe('The claim as it is put'),
  topic: z.enum(claimTopics),
  order: z.number().int().positive(),
  verdict: z.enum(verdicts),
  certainty: z.enum(certaintyLevels).describe('How sure the evidence, or the documentation, is'),
  shortAnswer: inline.describe('Marked text, up to 50 words'),
})

export const sitePageSchema = z.strictObject(page)

/** A CSL-JSON item; only the members that we print are checked. */
const csl = z.looseObject({
  id: text,
  type: text,
  title: text,
  author: z.array(z.union([z.looseObject({ family: text }), z.looseObject({ literal: text })])).optional(),
  DOI: z
    .string()
    .regex(/^10\.\S+\/\S+$/)
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  URL: z.url().optional(),
})

export const referenceSchema = z.strictObject({
  id: slug,
  csl: csl.describe('CSL-JSON item; its id equals the id'),
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
  limits: text.describe('Read before quoting a finding'),
  link: z.boolean().describe('false when the address is a copy that readers should not be sent to'),
  printable: z.boolean().describe('false until title, authors and address are confirmed'),
  checked: isoDate.describe('Day on which the reference was compared with its source'),
})

const arm = { label: text.max(40), who: text.describe('Completes "Out of 100 ..."') }
const size = z.number().int().positive()
const verb = {
  verb: text.describe('Past tense; completes "Out of 100 people, 41 ..."'),
  echo: z.enum(['did', 'were', 'had']),
}
const scale = { quantity: text, unit: text, min: z.number(), max: z.number() }

const countsResult = z
  .strictObject({
    kind: z.literal('counts'),
    ...verb,
    arms: z
      .array(z.strictObject({ ...arm, events: z.number().int().nonnegative(), size }))
      .min(1)
      .max(4),
  })
  .superRefine((r, ctx) => {
    r.arms.forEach((a, i) => {
      if (a.events > a.size)
        ctx.addIssue({
          code: 'custom',
          path: ['arms', i, 'events'],
          message: `${a.events} events is above the group size ${a.size}`,
        })
    })
  })
const per100Result = z.strictObject({
  kind: z.literal('per100'),
  ...verb,
  arms: z
    .array(z.strictObject({ ...arm, per100: z.number().min(0).max(100), size: size.optional() }))
    .min(1)
    .max(6),
})
const estimateResult = z
  .strictObject({
    kind: z.literal('estimate'),
    measure: z.enum(['difference', 'ratio']),
    quantity: text,
    unit: text.optional(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    level: z.number().min(80).max(99.9),
    noticeable: z.strictObject({ value: z.number(), why: text }).optional(),
  })
  .superRefine((r, ctx) => {
    if (r.value < r.low || r.value > r.high)
      ctx.addIssue({
        code: 'custom',
        path: ['value'],
        message: `the interval ${r.low} to ${r.high} does not hold its estimate ${r.value}`,
      })
    if (r.measure === 'difference' && !r.unit)
      ctx.addIssue({ code: 'custom', path: ['unit'], message: 'a difference needs its unit' })
  })
const meansResult = z.strictObject({
  kind: z.literal('means'),
  ...scale,
  arms: z
    .array(
      z.strictObject({
        ...arm,
        mean: z.number(),
        sd: z.number().positive().optional(),
        size: size.optional(),
      }),
    )
    .min(1)
    .max(4),
})
const seriesResult = z.strictObject({
  kind: z.literal('series'),
  ...scale,
  lines: z
    .array(
      z.strictObject({
        label: text.max(40),
        points: z.array(z.strictObject({ when: text, value: z.number(), size: size.optional() })).min(2),
      }),
    )
    .min(1)
    .max(3),
})

export const findingSchema = z
  .strictObject({
    id: slug,
    condition: z.enum(conditions),
    main: z
      .literal(true)
      .optional()
      .describe('Stands for its condition in the table of conditions: one benefit and one harm at most'),
    title: text.max(80),
    question: text,
    population: text,
    intervention: text,
    comparator: text.nullable().describe('null only with noComparatorReason'),
    noComparatorReason: text.optional(),
    outcome: text,
    kindOfOutcome: z.enum(['benefit', 'harm', 'context']),
    timeSpan: text,
    better: z
      .enum(['fewer', 'more', 'lower', 'higher', 'neither'])
      .describe('Which direction is better for people'),
    result: z.discriminatedUnion('kind', [
      countsResult,
      per100Result,
      estimateResult,
      meansResult,
      seriesResult,
    ]),
    certainty: z.strictObject({ level: z.enum(gradedLevels), why: text }),
    sources: z
      .array(
        z.strictObject({
          ref: slug,
          finding: z.number().int().positive().describe('Which finding of the reference, from 1'),
        }),
      )
      .min(1),
    doesNotShow: text,
    extracted: isoDate,
  })
  .superRefine((f, ctx) => {
    if (f.comparator === null && !f.noComparatorReason)
      ctx.addIssue({
        code: 'custom',
        path: ['comparator'],
        message: 'a finding without a comparator needs noComparatorReason',
      })
  })

export const factSchema = z.strictObject({
  id: slug,
  kind: z.enum(['law', 'approval', 'price', 'guideline', 'phone', 'label']),
  label: text.describe('What the fact is about'),
  value: text.describe('The words that appear in the sentence'),
  href: z
    .string()
    .regex(/^(tel:|sms:|https:\/\/)/)
    .nullable()
    .describe('tel:, sms: or an official https address'),
  country: z.enum(['US', 'UK', 'Canada', 'Australia', 'New Zealand', 'EU', 'international']),
  asOf: isoDate,
  checkBy: isoDate.describe('From this day on the page says that the fact may be out of date'),
  sources: z.array(slug).min(1),
})

export type Dated = { status: 'published' | 'draft'; reviewBy: string; reviewer?: Reviewer | undefined }
export type Reviewer = z.infer<typeof reviewer>
export type Change = z.infer<typeof change>
export type ArticleFields = z.infer<typeof articleSchema>
export type FaqFields = z.infer<typeof faqSchema>
export type TermFields = z.infer<typeof termSchema>
export type ClaimFields = z.infer<typeof claimSchema>
export type SitePageFields = z.infer<typeof sitePageSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Finding = z.infer<typeof findingSchema>
export type FindingResult = Finding['result']
export type Fact = z.infer<typeof factSchema>
export type Certainty = (typeof certaintyLevels)[number]
export type GradedCertainty = (typeof gradedLevels)[number]
export type Section = (typeof sections)[number]
export type Situation = (typeof situations)[number]
export type Verdict = (typeof verdicts)[number]

/** Every kind of content: its folder under content/, its file ending and its schema. */
export const kinds = {
  Article: { folder: 'articles', ext: '.mdx', schema: articleSchema },
  Faq: { folder: 'faqs', ext: '.mdx', schema: faqSchema },
  GlossaryTerm: { folder: 'glossary', ext: '.mdx', schema: termSchema },
  Claim: { folder: 'claims', ext: '.mdx', schema: claimSchema },
  SitePage: { folder: 'pages', ext: '.mdx', schema: sitePageSchema },
  Reference: { folder: 'references', ext: '.json', schema: referenceSchema },
  Finding: { folder: 'evidence', ext: '.json', schema: findingSchema },
  Fact: { folder: 'facts', ext: '.json', schema: factSchema },
} as const
export type Kind = keyof typeof kinds
