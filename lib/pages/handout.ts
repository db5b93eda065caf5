/** Model of a handout: answer cards in a row, each with its version and the code of it, and the signs of danger. */
import { language, words } from '../../words'
import { type Faq, faqs, type Handout } from '../content'
import { addressOf } from '../content/addresses'
import { onPaper } from '../content/versions'
import { shortAddress } from '../site'
import { clinicsId } from './clinics'
import { plainMarked, resolve } from './resolve'
import { type Send, sendOf } from './send'
import { type Crumb, type Head, headOf, home, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock } from './shown'

export type HandoutCard = {
  href: string
  question: string
  oneLine: string
  /** the short answer without its sources */
  answer: string
  /** id, version, day and short address */
  from: string
  send: Send
}

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
    crumbs: [home, { label: words.clinics.title, href: addressOf('SitePage', clinicsId) }],
    title: handout.title,
    lead: handout.description,
    cards: handout.questions.flatMap((address) => faqs.filter((faq) => faq.address === address).map(cardOf)),
    body,
    apparatus,
    review: reviewOf(handout),
  }
}

/** @throws when the question has no version */
function cardOf({ address, messageText, oneLine, question, shortAnswer }: Faq): HandoutCard {
  const paper = onPaper(address)
  if (!paper) throw new Error(`${address} has no version; lib/content/versions.ts gives one to each question`)
  return {
    href: address,
    question,
    oneLine,
    answer: plainMarked(shortAnswer),
    from: words.clinics.from(
      address.slice(1, -1),
      paper.version,
      language.day(paper.date),
      shortAddress(address),
    ),
    send: sendOf(address, messageText),
  }
}
