/** `content/coverage.json`: the topics that this site covers, and where. A file for authors; no page shows it. */
import { z } from 'zod'
import type { FieldPath } from '../content/fields'
import { path, text } from '../content/primitives'
import type { TextProblem } from '../markdown/tree'
import { type Read, readJson } from './yaml'

export const coverageFile = 'content/coverage.json'

const topics = z.array(z.strictObject({ id: text, topic: text, pages: z.array(path) }))

export type Topic = z.infer<typeof topics>[number]
export type Coverage = {
  /** empty when the file cannot be read; `problems` then says why */
  topics: Topic[]
  problems: TextProblem[]
  placeOf: Read['placeOf']
}

export function readCoverage(source: string): Coverage {
  const { value, placeOf, problems } = readJson(source)
  if (problems.length > 0) return { topics: [], problems, placeOf }
  const read = topics.safeParse(value)
  const issues = (read.error?.issues ?? []).map((issue) => ({
    place: placeOf(issue.path as FieldPath),
    message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  }))
  return { topics: read.data ?? [], problems: issues, placeOf }
}
