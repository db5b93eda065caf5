import { sentences } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'

export const answerIcons: Rule = {
  id: 'answer-icons',
  severity: 'error',
  about: 'A question has one icon for each sentence of its short answer.',
  check: (project) =>
    project.files.flatMap((file) => {
      const icons = file.data?.icons
      const answer = project.marked(file).find(({ path }) => path[0] === 'shortAnswer')
      if (!Array.isArray(icons) || !answer) return []
      const count = sentences(answer.children).length
      return icons.length === count
        ? []
        : [
            {
              ...at(file, file.placeOf(['icons'])),
              message: `icons and sentences of shortAnswer differ: ${icons.length} and ${count}; write up to 3 sentences and name one icon for each`,
            },
          ]
    }),
}
