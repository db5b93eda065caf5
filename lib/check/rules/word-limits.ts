import { countWords, plainInline } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'

const limits: Record<string, number> = { shortAnswer: 50, definition: 30 }

export const wordLimits: Rule = {
  id: 'word-limits',
  severity: 'error',
  about: 'A short answer has up to 50 words, a definition up to 30.',
  check: (project) =>
    project.files.flatMap((file) =>
      project.marked(file).flatMap((m) => {
        const limit = limits[String(m.field[0])]
        const words = countWords(plainInline(m.children, ({ id }) => project.facts.get(id)?.value ?? ''))
        return limit && words > limit
          ? [{ ...at(file, m.at), message: `${m.field[0]} has ${words} words (up to ${limit})` }]
          : []
      }),
    ),
}
