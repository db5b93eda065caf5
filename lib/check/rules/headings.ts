import { articleSchema } from '../../content/schema'
import { plainInline, walkBlocks } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'
import { accepted } from '../source-file'

const required = ['How sure are we?', 'What we do not know']

export const headings: Rule = {
  id: 'headings',
  severity: 'error',
  about:
    'Heading levels are not skipped; articles hold the headings of the frame, and fold only parts that exist.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const found = [...walkBlocks(file.body)].filter((b) => b.t === 'heading')
      const skipped = found
        .filter((h, i) => h.depth === 3 && found.slice(0, i).every((earlier) => earlier.depth !== 2))
        .map((h) => ({ ...at(file, h.at), message: 'level 3 (###) without a level 2 (##) above it' }))
      if (file.kind !== 'Article' || !file.data) return skipped
      const texts = found.map((h) => plainInline(h.children))
      const missing = required
        .filter((heading) => !texts.includes(heading))
        .map((heading) => ({ ...at(file, undefined), message: `the heading "## ${heading}" is missing` }))
      const forChecking = accepted(file, articleSchema, 'forChecking') ?? []
      const ids = found.flatMap((h) => (h.depth === 2 ? [h.id] : []))
      const unknown = forChecking.flatMap((id, i) =>
        ids.includes(id)
          ? []
          : [
              {
                ...at(file, file.placeOf(['forChecking', i])),
                message: `no heading of level 2 has the id "${id}"; there are ${ids.join(', ')}`,
              },
            ],
      )
      return [...skipped, ...missing, ...unknown]
    }),
}
