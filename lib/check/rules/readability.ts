import { measure } from '../../readability/measure'
import { at } from '../project'
import type { Rule } from '../rule'

export const highestGrade = 8

export const readability: Rule = {
  id: 'readability',
  severity: 'error',
  about: `The body of an article has a Flesch-Kincaid grade of up to ${highestGrade}; \`npm run check -- --readability\` shows all pages.`,
  check: ({ files }) =>
    files
      .filter((file) => file.kind === 'Article')
      .flatMap((file) => {
        const { grade, meanSentence } = measure(file.body)
        return grade > highestGrade
          ? [
              {
                ...at(file, file.body[0]?.at),
                message: `the body has grade ${grade.toFixed(1)} (up to ${highestGrade}) with ${meanSentence.toFixed(1)} words a sentence; use shorter sentences and plainer words`,
              },
            ]
          : []
      }),
}
