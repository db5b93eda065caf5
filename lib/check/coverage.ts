/** `content/coverage.json`: the topics that this site covers, and where. A file for authors; no page shows it. */
import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { TextProblem } from '../markdown/tree'

export const coverageFile = 'content/coverage.json'

const text = z.string().trim().min(1)
const topics = z.array(
  z.strictObject({
    id: text,
    topic: text,
    pages: z.array(z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'expected an address such as "/q/how-long/"')),
  }),
)

export type Topic = z.infer<typeof topics>[number]
export type Coverage = {
  /** empty when the file cannot be read; `problems` then says why */
  topics: Topic[]
  problems: TextProblem[]
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number }
}

/** Reads the list as YAML, which holds JSON and knows the place of each value. */
export function readCoverage(source: string): Coverage {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const placeOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return place(node.range[0])
    }
    return place(0)
  }
  const broken = document.errors.map((e) => ({
    place: place(e.pos[0]),
    message: `not valid JSON: ${e.message}`,
  }))
  if (broken.length > 0) return { topics: [], problems: broken, placeOf }
  const read = topics.safeParse(document.toJS())
  const problems = (read.error?.issues ?? []).map((issue) => ({
    place: placeOf(issue.path),
    message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  }))
  return { topics: read.data ?? [], problems, placeOf }
}
