/** What Crossref's REST API answers about a work, and what became known of the work since it was published. */
import { z } from 'zod'
import { type Notice, noticeSchema } from '../content/notice-schema'
import { type NoticeKind, noticeKinds } from '../content/vocabulary'

const update = z.object({
  type: z.string(),
  DOI: z.string().optional(),
  updated: z.object({ 'date-parts': z.array(z.array(z.number().nullable())) }).optional(),
})

/** The members that are read; others are dropped. `update-to` is left out: it tells of what the work itself corrects. */
export const workSchema = z.object({
  DOI: z.string(),
  title: z.array(z.string()).default([]),
  'updated-by': z.array(update).default([]),
  relation: z.record(z.string(), z.array(z.object({ 'id-type': z.string(), id: z.string() }))).default({}),
})
export type Work = z.infer<typeof workSchema>

/** Types of updates by what they mean here; any other type counts as a correction, so that none is lost. */
const types: Readonly<Record<string, NoticeKind>> = {
  retraction: 'retraction',
  partial_retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  expression_of_concern: 'concern',
  new_version: 'newer-version',
  new_edition: 'newer-version',
}
/** Relations to a work that stands in for this one. */
const newer = ['is-replaced-by', 'is-preprint-of']

/** What is known of a work, the gravest first, each notice once. */
export function noticesOf({ title, 'updated-by': updates, relation }: Work): Notice[] {
  return inOrder([
    ...updates.map(({ type, DOI, updated }) =>
      notice(types[type.toLowerCase().replaceAll(/[\s-]/g, '_')] ?? 'correction', DOI, updated),
    ),
    ...newer.flatMap((name) =>
      (relation[name] ?? [])
        .filter((other) => other['id-type'] === 'doi')
        .map(({ id }) => notice('newer-version', id)),
    ),
    // Publishers change the title, too, and some of them do nothing else.
    ...(title.some((text) => /^\W*(?:retracted|withdrawn)(?: article)?\s*[:\]]/i.test(text))
      ? [notice('retraction')]
      : []),
  ])
}

/** The gravest first, each notice once; one without DOI and day says nothing beside another of its kind. */
export function inOrder(notices: readonly Notice[]): Notice[] {
  const once = new Map(notices.map((one) => [`${one.kind} ${one.DOI ?? ''}`, one]))
  return [...once.values()]
    .filter(
      ({ kind, DOI, date }) =>
        DOI || date || !notices.some((other) => other.kind === kind && (other.DOI || other.date)),
    )
    .sort((a, b) => noticeKinds.indexOf(a.kind) - noticeKinds.indexOf(b.kind))
}

function notice(kind: NoticeKind, DOI?: string, updated?: z.infer<typeof update>['updated']): Notice {
  const parts = updated?.['date-parts'][0] ?? []
  const date = parts.map((part, i) => String(part ?? 0).padStart(i === 0 ? 4 : 2, '0')).join('-')
  const { date: day, DOI: doi } = noticeSchema.shape
  return {
    kind,
    ...(day.safeParse(date).success ? { date } : {}),
    ...(DOI && doi.safeParse(DOI).success ? { DOI } : {}),
  }
}
