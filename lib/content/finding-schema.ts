/** The schema of a finding: one result, from which sentence, table and picture are made. */
import { z } from 'zod'
import { smallGroup } from '../evidence/rough'
import { changes, isoDate, shown, slug, text } from './primitives'
import { conditions, gradedLevels } from './vocabulary'

type Path = (string | number)[]

const report = (ctx: z.RefinementCtx, path: Path, message: string) =>
  ctx.addIssue({ code: 'custom', path, message })

const arm = { label: shown.max(40), who: shown.describe('Completes "41 of 100 ..."') }
const size = z.number().int().positive()
const verb = {
  verb: shown.describe('Past tense; completes "41 of 100 people ..."'),
  echo: z.enum(['did', 'were', 'had']),
}
const scale = { quantity: shown, unit: shown, min: z.number(), max: z.number() }

/** Reports a scale that is upside down, and values that lie outside it. */
function checkScale(
  { min, max }: { min: number; max: number },
  values: { value: number; path: Path }[],
  ctx: z.RefinementCtx,
): void {
  if (min >= max) report(ctx, ['min'], `min ${min} is not below max ${max}`)
  for (const { value, path } of values)
    if (value < min || value > max) report(ctx, path, `${value} is outside the scale of ${min} to ${max}`)
}

/** Reports a difference that is longer than its scale. */
function checkSpan(
  scale: { min: number; max: number },
  { low, high }: { low: number; high: number },
  ctx: z.RefinementCtx,
): void {
  const span = scale.max - scale.min
  checkScale(
    { min: -span, max: span },
    [
      { value: low, path: ['low'] },
      { value: high, path: ['high'] },
    ],
    ctx,
  )
}

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
        report(ctx, ['arms', i, 'events'], `${a.events} events is above the group size ${a.size}`)
    })
  })
const per100Result = z
  .strictObject({
    kind: z.literal('per100'),
    ...verb,
    arms: z
      .array(z.strictObject({ ...arm, per100: z.number().min(0).max(100), size: size.optional() }))
      .min(1)
      .max(6),
  })
  .superRefine((r, ctx) => {
    r.arms.forEach((a, i) => {
      if (a.size !== undefined && a.size < smallGroup)
        report(
          ctx,
          ['arms', i, 'size'],
          `a group of ${a.size} is told in people; use the kind "counts" with its events`,
        )
    })
  })
const estimateResult = z
  .strictObject({
    kind: z.literal('estimate'),
    measure: z.enum(['difference', 'ratio']),
    quantity: shown,
    unit: shown.optional(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    level: z.number().min(80).max(99.9),
    noticeable: z.strictObject({ value: z.number(), why: shown }).optional(),
    scale: z
      .strictObject({ min: z.number(), max: z.number() })
      .optional()
      .describe('Lowest and highest value of what is compared, where the source gives them'),
  })
  .superRefine((r, ctx) => {
    if (r.value < r.low || r.value > r.high)
      report(ctx, ['value'], `the interval ${r.low} to ${r.high} does not hold its estimate ${r.value}`)
    if (r.measure === 'ratio' && r.noticeable)
      report(ctx, ['noticeable'], 'goes with a difference, not with a ratio')
    if (r.scale) checkSpan(r.scale, r, ctx)
    if (r.measure === 'ratio' && r.scale) report(ctx, ['scale'], 'goes with a difference, not with a ratio')
    if (r.measure === 'difference' && !r.unit) report(ctx, ['unit'], 'a difference needs its unit')
  })
const meansResult = z
  .strictObject({
    kind: z.literal('means'),
    ...scale,
    average: z
      .enum(['mean', 'median'])
      .optional()
      .describe(
        'Which average the source gives: the sum by the number (without a word), or the value of the person in the middle',
      ),
    arms: z
      .array(
        z.strictObject({
          ...arm,
          mean: z.number(),
          sd: z.number().positive().optional().describe('Standard deviation'),
          size: size.optional(),
        }),
      )
      .min(1)
      .max(4),
  })
  .superRefine((r, ctx) =>
    checkScale(
      r,
      r.arms.map(({ mean }, i) => ({ value: mean, path: ['arms', i, 'mean'] })),
      ctx,
    ),
  )
const seriesResult = z
  .strictObject({
    kind: z.literal('series'),
    ...scale,
    lines: z
      .array(
        z.strictObject({
          label: shown.max(40),
          points: z.array(z.strictObject({ when: shown, value: z.number(), size: size.optional() })).min(2),
        }),
      )
      .min(1)
      .max(3),
  })
  .superRefine((r, ctx) => {
    checkScale(
      r,
      r.lines.flatMap(({ points }, i) =>
        points.map(({ value }, j) => ({ value, path: ['lines', i, 'points', j, 'value'] })),
      ),
      ctx,
    )
    const moments = r.lines.map(({ points }) => points.map((p) => p.when))
    if (new Set(moments[0]).size < (moments[0]?.length ?? 0) || new Set(moments.map(String)).size > 1)
      report(ctx, ['lines'], 'every line has the same moments in the same order, each once')
  })

const result = z.discriminatedUnion('kind', [
  countsResult,
  per100Result,
  estimateResult,
  meansResult,
  seriesResult,
])
type Result = z.infer<typeof result>

/** Where the size of a group, or the people behind an estimate, is not given. */
function withoutSize({ result, people }: { result: Result; people?: number | undefined }): Path[] {
  switch (result.kind) {
    case 'estimate':
      return people ? [] : [['people']]
    case 'series':
      return result.lines.flatMap(({ points }, i) =>
        points.flatMap((p, j): Path[] => (p.size ? [] : [['result', 'lines', i, 'points', j, 'size']])),
      )
    default:
      return result.arms.flatMap((a, i): Path[] => (a.size ? [] : [['result', 'arms', i, 'size']]))
  }
}

export const findingSchema = z
  .strictObject({
    id: slug,
    condition: z.enum(conditions),
    main: z
      .literal(true)
      .optional()
      .describe('Stands for its condition in the table of conditions: one benefit and one harm at most'),
    title: shown.max(80),
    question: shown,
    population: shown,
    intervention: shown,
    comparator: shown.nullable().describe('null only with noComparatorReason'),
    noComparatorReason: shown.optional(),
    outcome: shown,
    kindOfOutcome: z.enum(['benefit', 'harm', 'context']),
    timeSpan: shown,
    mayBeChance: z
      .literal(true)
      .optional()
      .describe('The source shows no clear difference; estimates tell by their interval'),
    better: z
      .enum(['fewer', 'more', 'lower', 'higher', 'neither'])
      .describe('Which direction is better for people'),
    result,
    certainty: z.strictObject({ level: z.enum(gradedLevels), why: shown }),
    sources: z
      .array(
        z.strictObject({
          ref: slug.meta({ holds: 'reference' }),
          finding: z.number().int().positive().describe('Which finding of the reference, from 1'),
        }),
      )
      .min(1),
    doesNotShow: shown,
    extracted: isoDate,
    people: size
      .optional()
      .describe(
        'People counted in all, where the groups of the result have no sizes, or hold the same people',
      ),
    sizeUnknown: text
      .optional()
      .describe('Why there is no size: what the source gives instead, or that it counts no people'),
    changes,
  })
  .superRefine((f, ctx) => {
    const unsized = withoutSize(f)
    if (!f.sizeUnknown)
      for (const path of unsized)
        report(ctx, path, 'give the number of people counted, or say in sizeUnknown why there is none')
    else if (unsized.length === 0) report(ctx, ['sizeUnknown'], 'all sizes are given; leave it out')
    if (f.comparator === null && !f.noComparatorReason)
      report(ctx, ['comparator'], 'a finding without a comparator needs noComparatorReason')
    if (f.mayBeChance && f.result.kind === 'estimate')
      report(ctx, ['mayBeChance'], 'is told by the interval of an estimate; leave it out')
    if (f.main && f.kindOfOutcome === 'context')
      report(ctx, ['main'], 'stands for a benefit or a harm, not for background')
  })
