import { at } from '../project'
import { readerSentences } from '../reader-texts'
import type { Rule } from '../rule'

/** Titles of sources keep theirs: references are not read here. */
export const percentSign: Rule = {
  id: 'percent-sign',
  severity: 'error',
  about: 'The percent sign stands in tables alone; sentences, fields and records say "24 out of 100".',
  check: (project) =>
    project.files.flatMap((file) =>
      readerSentences(project, file)
        .filter(({ text, where }) => where !== 'cell' && /%|\bper ?cent\b/i.test(text))
        .map(({ text, at: place }) => ({
          ...at(file, place),
          message: `a percent sign outside a table; write "24 out of 100": "${text.slice(0, 70)}"`,
        })),
    ),
}
