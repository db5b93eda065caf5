/** The file that keeps what a service answered, for machines without a network. */
import { z } from 'zod'
import { isoDate } from '../content/primitives'
import { type Work, workSchema } from './crossref'

const savedSchema = z.strictObject({
  asked: isoDate,
  /** by DOI; null: not known */
  works: z.record(z.string(), workSchema.nullable()),
})

/** @param asked ISO day */
export type Answers = { asked: string; works: ReadonlyMap<string, Work | null> }

export function savedText({ asked, works }: Answers): string {
  return `${JSON.stringify({ asked, works: Object.fromEntries(works) }, null, 1)}\n`
}

/**
 * @param text of the file @param file its name, for messages
 * @throws when it holds something else; the message says where and what to do
 */
export function answersIn(text: string, file: string): Answers {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON (${(error as Error).message}); make it again with --save`)
  }
  const saved = savedSchema.safeParse(value)
  if (saved.success) return { ...saved.data, works: new Map(Object.entries(saved.data.works)) }
  const [issue] = saved.error.issues
  throw new Error(
    `${file} was not written by --save: ${issue?.path.join(' → ') || 'top'}: ${issue?.message}; make it again`,
  )
}
