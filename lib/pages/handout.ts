/** Model of a handout: answer cards in a row, each with its version and the code of it, and the signs of danger. */
import { words } from '../../words'
import { faqs, type Handout } from '../content'
import { addressOf, fixed } from '../content/addresses'
import { clinicsId } from './clinics'
import { type HandoutPart, questionPart } from './handout-parts'
import { resolve } from './resolve'
import { type Send, sendOf } from './send'
import { type Crumb, type Head, headOf, home, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock } from './shown'

export type HandoutCard = HandoutPart & { send: Send }

export type HandoutModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  cards: HandoutCard[]
  body: ShownBlock[]
  apparatus: Apparatus
  review: Review
}

export function handoutModel(handout: Handout): HandoutModel {
  const { body, apparatus } = resolve([], handout.body)
  return {
    head: headOf(handout),
    crumbs: [
      home,
      { label: words.clinics.title, href: addressOf('SitePage', clinicsId) },
      { label: words.handouts.crumb, href: fixed.handouts },
    ],
    title: handout.title,
    lead: handout.description,
    cards: handout.questions.flatMap((address) =>
      faqs
        .filter((faq) => faq.address === address)
        .map((faq) => ({ ...questionPart(faq), send: sendOf(address, faq.messageText) })),
    ),
    body,
    apparatus,
    review: reviewOf(handout),
  }
}
