import { words } from '../../words'
import type { Faq } from '../content'
import { fixed } from '../content/addresses'
import { type CrisisLines, crisisLines } from './crisis'
import { resolve } from './resolve'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock, ShownInline } from './shown'

export type FaqModel = {
  head: Head
  crumbs: Crumb[]
  question: string
  answer: ShownInline[]
  messageText: string
  crisis: CrisisLines | null
  body: ShownBlock[]
  apparatus: Apparatus
  article: PageLink | null
  related: PageLink[]
  review: Review
}

export function faqModel(faq: Faq): FaqModel {
  const { fields, body, apparatus } = resolve([faq.shortAnswer], faq.body)
  return {
    head: headOf(faq, { text: faq.question, section: `Questions: ${words.questionGroups[faq.group]}` }),
    crumbs: [
      home,
      { label: 'Questions', href: fixed.questions },
      { label: words.questionGroups[faq.group], href: `${fixed.questions}#${faq.group}` },
    ],
    question: faq.question,
    answer: fields[0] ?? [],
    messageText: faq.messageText,
    crisis: faq.crisis ? crisisLines() : null,
    body,
    apparatus,
    article: linksTo([faq.article])[0] ?? null,
    related: linksTo(faq.related).filter((link) => link.href !== faq.article),
    review: reviewOf(faq),
  }
}
