import { proofreading } from '../../language'
import { measure } from '../../readability/measure'
import { at } from '../project'
import { readerSentences } from '../reader-texts'
import type { Rule } from '../rule'

export const highestGrade = 8
/** Of all sentences of a decision aid, cells and notes included; labels, which are short, do not count. */
const highestOfAid = 6.5

export const readability: Rule = {
  id: 'readability',
  severity: 'error',
  about: `The body of an article has a Flesch-Kincaid grade of up to ${highestGrade}, all of a decision aid one of up to ${highestOfAid}; \`npm run check -- --readability\` shows all pages.`,
  check: (project) => [
    ...project.files
      .filter((file) => file.kind === 'Decision')
      .flatMap((file) => {
        const grade = proofreading.gradeOf(
          readerSentences(project, file).flatMap(({ text, where }) => (where === 'plain' ? [] : [text])),
        )
        return grade > highestOfAid
          ? [
              {
                ...at(file, undefined),
                message: `the aid has grade ${grade.toFixed(1)} (up to ${highestOfAid}); use shorter sentences and plainer words`,
              },
            ]
          : []
      }),
    ...project.files
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
  ],
}
