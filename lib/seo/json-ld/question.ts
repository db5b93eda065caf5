import type { QuestionLeaf } from 'schema-dts'
import type { FaqModel } from '../../pages/faq'
import { shownText } from '../../pages/resolve'

/** The question of a page with its one answer, as a reader sees it without the numbers of sources. */
export function question(model: FaqModel): QuestionLeaf {
  return {
    '@type': 'Question',
    name: model.question,
    answerCount: 1,
    acceptedAnswer: { '@type': 'Answer', text: shownText(model.answer.flatMap(({ text }) => text)) },
  }
}
