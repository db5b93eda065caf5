/** Model of the page of all questions to ask a clinic. */
import { words } from '../../words'
import { articles, shown } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { askMoments } from '../content/schema'
import { home, listHead } from './shell'

export type QuestionsToAskModel = ReturnType<typeof questionsToAskModel>

export function questionsToAskModel() {
  const moments = askMoments.map((id) => ({
    id,
    title: words.asking.moments[id],
    groups: articles.flatMap(({ address, title, questionsToAsk: { [id]: questions } }) =>
      questions ? [{ href: address, label: title, questions }] : [],
    ),
  }))
  const { title, about } = words.heads.questionsToAsk
  return {
    head: listHead(title, about, fixed.questionsToAsk, articles),
    crumbs: [home, { label: words.sections.deciding.title, href: sectionAddress('deciding') }],
    /** to hold beside a form of the clinic */
    sheets: shown.Sheet.map(({ address, title }) => ({ href: address, label: title })),
    moments: moments
      .map((moment) => ({ ...moment, count: moment.groups.flatMap(({ questions }) => questions).length }))
      .filter(({ count }) => count > 0),
  }
}
