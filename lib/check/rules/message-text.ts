import { at } from '../project'
import type { Rule } from '../rule'
import { fieldsOf } from '../source-file'

export const messageText: Rule = {
  id: 'message-text',
  severity: 'error',
  about: 'The text for a message is plain: no marks, no link.',
  check: ({ files }) =>
    files.flatMap((file) =>
      fieldsOf(file, 'message').flatMap(({ path, value }) => {
        const mark = /\[|\]|<|https?:|\(term:/.exec(value)?.[0]
        return mark
          ? [
              {
                ...at(file, file.placeOf(path)),
                message: `${path[0]} holds "${mark}"; write plain text without marks or links`,
              },
            ]
          : []
      }),
    ),
}
