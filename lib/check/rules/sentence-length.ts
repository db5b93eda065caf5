import { countWords } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'
import { proseSentences } from '../texts'

export const longestSentence = 30

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'error',
  about: `A sentence has up to ${longestSentence} words.`,
  check: (project) =>
    project.files.flatMap((file) =>
      proseSentences(project, file)
        .map((s) => ({ s, words: countWords(s.text) }))
        .filter(({ words }) => words > longestSentence)
        .map(({ s, words }) => ({
          ...at(file, s.at),
          message: `a sentence of ${words} words (up to ${longestSentence}); split it: "${s.text.slice(0, 60)}..."`,
        })),
    ),
}
