import { markSigns } from '../../markdown/parse-marks'
import { at } from '../project'
import { plainTexts } from '../reader-texts'
import type { Rule } from '../rule'

const mark = new RegExp(`${markSigns.source}|[<>]|https?:`)

export const plainText: Rule = {
  id: 'plain-text',
  severity: 'error',
  about: 'Titles, questions, messages and records are plain text: no marks, no tags, no links.',
  check: ({ files }) =>
    files.flatMap((file) =>
      plainTexts(file).flatMap(({ text, at: place, field }) => {
        const found = mark.exec(text)?.[0]
        return found
          ? [
              {
                ...at(file, place),
                message: `${field ?? 'a title'} holds "${found}"; write plain text without marks or links`,
              },
            ]
          : []
      }),
    ),
}
