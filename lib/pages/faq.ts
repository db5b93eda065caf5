import { words } from '../../words'
import type { Faq } from '../content'
import { fixed } from '../content/addresses'
import type { AnswerIcon } from '../content/vocabulary'
import { type CrisisLines, crisisLines } from './crisis'
import { type PaperSize, paperSize } from './paper'
import { plainMarked, resolve } from './resolve'
import { type Send, sendOf } from './send'
import { sentencesOf } from './sentences'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock, ShownInline } from './shown'

export type FaqModel = {
  head: Head
  crumbs: Crumb[]
  question: string
  oneLine: string
  answer: Sentence[]
  send: Send
  crisis: CrisisLines | null
  /** whether all crisis help stands below the answer, beside the strip above it */
  allHelp: boolean
  body: ShownBlock[]
  apparatus: Apparatus
  article: PageLink | null
  related: PageLink[]
  review: Review
  /** size of its text on paper */
  paper: PaperSize
}

/** A sentence of the short answer, with a picture for what it says; the check sees to it that each has one. */
export type Sentence = { text: ShownInline[]; icon: AnswerIcon | undefined }

export function faqModel(faq: Faq): FaqModel {
  const { fields, body, apparatus } = resolve([faq.shortAnswer], faq.body)
  return {
    head: {
      ...headOf(faq, { text: faq.question, section: `Questions: ${words.questionGroups[faq.group]}` }),
      answer: `${faq.oneLine} ${plainMarked(faq.shortAnswer)}`,
    },
    crumbs: [
      home,
      { label: 'Questions', href: fixed.questions },
      { label: words.questionGroups[faq.group], href: `${fixed.questions}#${faq.group}` },
    ],
    question: faq.question,
    oneLine: faq.oneLine,
    answer: sentencesOf(fields[0] ?? []).map((text, i) => ({ text, icon: faq.icons[i] })),
    send: sendOf(faq.address, faq.messageText),
    crisis: faq.crisis ? crisisLines() : null,
    allHelp: faq.crisis === 'full',
    body,
    apparatus,
    article: linksTo([faq.article])[0] ?? null,
    related: linksTo(faq.related).filter((link) => link.href !== faq.article),
    review: reviewOf(faq),
    paper: paperSize(body, apparatus.sources.length),
  }
}
