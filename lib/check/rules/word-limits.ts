import { countWords, plainInline } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'

export const wordLimits: Rule = {
  id: 'word-limits',
  severity: 'error',
  about:
    'A short answer has up to 45 words, that of a claim up to 50, a definition up to 30, a row of "inShort" up to 24, a key point up to 18.',
  check: (project) =>
    project.files.flatMap((file) =>
      project.marked(file).flatMap((m) => {
        const words = countWords(plainInline(m.children, ({ id }) => project.facts.get(id)?.value ?? ''))
        return m.words && words > m.words
          ? [{ ...at(file, m.at), message: `${m.path[0]} has ${words} words (up to ${m.words})` }]
          : []
      }),
    ),
}
