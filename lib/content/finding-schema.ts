/** The schema of a finding: one result, from which sentence, table and picture are made. */
import { z } from 'zod'
import { isoDate, shown, slug } from './primitives'
import { conditions, gradedLevels } from './vocabulary'

const arm = { label: shown.max(40), who: shown.describe('Completes "Out of 100 ..."') }
const size = z.number().int().positive()
const verb = {
  verb: shown.describe('Past tense; completes "Out of 100 people, 41 ..."'),
  echo: z.enum(['did', 'were', 'had']),
}
const scale = { quantity: shown, unit: shown, min: z.number(), max: z.number() }

/** Reports a scale that is upside down, and values that lie outside it. */
function checkScale(
  { min, max }: { min: number; max: number },
  values: { value: number; path: (string | number)[] }[],
  ctx: z.RefinementCtx,
): void {
  const report = (path: (string | number)[], message: string) =>
    ctx.addIssue({ code: 'custom', path, message })
  if (min >= max) report(['min'], `min ${min} is not below max ${max}`)
  for (const { value, path } of values)
    if (value < min || value > max) report(path, `${value} is outside the scale of ${min} to ${max}`)
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
    quantity: shown,
    unit: shown.optional(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    level: z.number().min(80).max(99.9),
    noticeable: z.strictObject({ value: z.number(), why: shown }).optional(),
  })
  .superRefine((r, ctx) => {
    if (r.value < r.low || r.value > r.high)
      ctx.addIssue({
        code: 'custom',
        path: ['value'],
        message: `the interval ${r.low} to ${r.high} does not hold its estimate ${r.value}`,
      })
    if (r.measure === 'ratio' && r.noticeable)
      ctx.addIssue({
        code: 'custom',
        path: ['noticeable'],
        message: 'goes with a difference, not with a ratio',
      })
    if (r.measure === 'difference' && !r.unit)
      ctx.addIssue({ code: 'custom', path: ['unit'], message: 'a difference needs its unit' })
  })
const meansResult = z
  .strictObject({
    kind: z.literal('means'),
    ...scale,
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
      ctx.addIssue({
        code: 'custom',
        path: ['lines'],
        message: 'every line has the same moments in the same order, each once',
      })
  })

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
    result: z.discriminatedUnion('kind', [
      countsResult,
      per100Result,
      estimateResult,
      meansResult,
      seriesResult,
    ]),
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
    people: size.optional().describe('People counted, where the groups of the result have no sizes'),
  })
  .superRefine((f, ctx) => {
    if (f.comparator === null && !f.noComparatorReason)
      ctx.addIssue({
        code: 'custom',
        path: ['comparator'],
        message: 'a finding without a comparator needs noComparatorReason',
      })
    if (f.mayBeChance && f.result.kind === 'estimate')
      ctx.addIssue({
        code: 'custom',
        path: ['mayBeChance'],
        message: 'is told by the interval of an estimate; leave it out',
      })
    if (f.main && f.kindOfOutcome === 'context')
      ctx.addIssue({
        code: 'custom',
        path: ['main'],
        message: 'stands for a benefit or a harm, not for background',
      })
  })
