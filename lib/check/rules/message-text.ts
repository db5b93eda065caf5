import { at } from '../project'
import type { Rule } from '../rule'

export const messageText: Rule = {
  id: 'message-text',
  severity: 'error',
  about: 'The text for a message is plain: no marks, no link.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const text = file.data?.messageText
      if (typeof text !== 'string') return []
      const mark = /\[|\]|<|https?:|\(term:/.exec(text)?.[0]
      return mark
        ? [
            {
              ...at(file, file.placeOf(['messageText'])),
              message: `messageText holds "${mark}"; write plain text without marks or links`,
            },
          ]
        : []
    }),
}
