/** Model of the page for clinics: its text, and every question with what staff send, print and note in a record. */
import { language, words } from '../../words'
import { type Faq, faqs, type SitePage, shown } from '../content'
import { embedAddress, embedFolder, fixed } from '../content/addresses'
import { faqGroups } from '../content/schema'
import { onPaper } from '../content/versions'
import { license } from '../data/license'
import { qrFile } from '../send/qr'
import { linkTo, site } from '../site'
import { embedCode } from './embed-code'
import { plainMarked } from './resolve'
import { linkOf, type PageLink } from './shell'
import { type SitePageModel, sitePageModel } from './site-page'

/** The page about the site that becomes this one. */
export const clinicsId = 'clinics'
/** The question of the lines to copy. */
const example = 'drive'

export type HandedOut = {
  /** as in "q/drive" */
  id: string
  href: string
  question: string
  message: string
  link: string
  /** the answer with id, version and day, and the link that says whether the version is current */
  record: string
  version: number
  /** ISO day of the version */
  date: string
  svg: string
  png: string
}

export type ClinicsModel = SitePageModel & {
  groups: { id: string; label: string; questions: HandedOut[] }[]
  lines: { label: string; line: string }[]
  /** how another site shows an answer; null when the one of the example is withheld */
  embed: { code: string; others: string } | null
  handouts: PageLink[]
  /** address of the page where a handout of one's own is made */
  builder: string
}

export function clinicsModel(page: SitePage): ClinicsModel {
  return {
    ...sitePageModel(page),
    groups: faqGroups
      .map((id) => ({
        id,
        label: words.questionGroups[id],
        questions: faqs.filter(({ group }) => group === id).map(handedOut),
      }))
      .filter(({ questions }) => questions.length > 0),
    handouts: shown.Handout.map(linkOf),
    builder: fixed.handouts,
    lines: faqs.filter(({ id }) => id === example).flatMap(linesOf),
    embed: faqs.filter(({ id }) => id === example).map(embedOf)[0] ?? null,
  }
}

/** @throws when the question has no version */
export function handedOut(faq: Faq): HandedOut {
  const { address, messageText, oneLine, question, shortAnswer } = faq
  const paper = onPaper(address)
  if (!paper) throw new Error(`${address} has no version; lib/content/versions.ts gives one to each question`)
  const { date, href, version } = paper
  const id = address.slice(1, -1)
  const answer = `${oneLine} ${plainMarked(shortAnswer)}`
  return {
    id,
    href: address,
    question,
    message: messageText,
    link: linkTo(address),
    record: `${words.clinics.record(question, answer, site.name, id, version, language.day(date))} ${linkTo(href)}`,
    version,
    date,
    svg: qrFile(address, 'svg'),
    png: qrFile(address, 'png'),
  }
}

function linesOf({ address, changed, question }: Faq): ClinicsModel['lines'] {
  const { adapted, adaptedCredit, citation, cite, credit, unchanged } = words.clinics
  const link = linkTo(address)
  return [
    { label: cite, line: citation(site.name, question, language.day(changed), link) },
    { label: unchanged, line: credit(site.name, question, link, license.url) },
    { label: adapted, line: adaptedCredit(site.name, question, link, license.url) },
  ]
}

function embedOf({ address, question }: Faq): ClinicsModel['embed'] {
  return {
    code: embedCode(address, question),
    others: words.embed.forSites.others(address, embedAddress(address) ?? '', `${embedFolder}finding/`),
  }
}
