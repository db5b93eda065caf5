/** Models of the pages that other sites show in a frame: one answer or one finding, with what it must not lose. */
import { language, words } from '../../words'
import { type Faq, faqs, findingsWithPage, isShown, pageAt } from '../content'
import { addressOf, embedAddress } from '../content/addresses'
import { isRetired, type Retired, releasedEntries } from '../content/register'
import type { Finding } from '../content/schema'
import { onPaper } from '../content/versions'
import { type CrisisLines, crisisLines } from './crisis'
import { findingModel } from './evidence'
import { type FaqModel, faqModel } from './faq'
import { findingEntry, shownText } from './resolve'
import { type Head, nameOf, type PageLink, type Review } from './shell'
import type { FindingEntry, Source } from './shown'

type Says =
  | ({ kind: 'answer' } & Pick<FaqModel, 'oneLine' | 'answer'>)
  | { kind: 'finding'; finding: FindingEntry }
  /** at a retired address whose successor can not be embedded */
  | { kind: 'replaced'; why: string }

export type EmbedModel = {
  head: Head
  /** the page of which this is a part, with its question */
  page: PageLink
  crisis: CrisisLines | null
  says: Says
  sources: Pick<Source, 'key' | 'plain' | 'link'>[]
  /** in words, with its day */
  version: string | null
  reviewer: Review['reviewer']
}

/** @param at address of the embed; a retired one shows its successor */
function answerModel(faq: Faq, at: string): EmbedModel {
  const { head, question, oneLine, answer, crisis, apparatus, review } = faqModel(faq)
  return {
    ...frameOf(head, at, question),
    crisis,
    // In a frame nothing explains a term: the words stand without their links.
    says: {
      kind: 'answer',
      oneLine,
      answer: answer.map(({ text, icon }) => ({ icon, text: [{ t: 'text', value: shownText(text) }] })),
    },
    sources: apparatus.sources.map(sourceOf),
    reviewer: review.reviewer,
  }
}

function findingEmbed(finding: Finding, at: string): EmbedModel {
  const { head, question, apparatus } = findingModel(finding)
  return {
    ...frameOf(head, at, question),
    crisis: finding.condition === 'suicidal-thoughts' ? crisisLines() : null,
    says: { kind: 'finding', finding: { ...findingEntry(finding), address: null } },
    sources: apparatus.sources.map(sourceOf),
    reviewer: null,
  }
}

function replacedModel({ retired: { day, to, why } }: Retired, at: string): EmbedModel {
  const successor = pageAt(to)
  const { title, lead } = words.version.replaced
  const said = lead(language.day(day), why)
  return {
    ...frameOf({ title, description: said, address: to }, at, successor ? nameOf(successor) : to),
    crisis: null,
    says: { kind: 'replaced', why: said },
    sources: [],
    reviewer: null,
  }
}

/** What all have: a head that leads search engines to the page, and the version of that. */
function frameOf({ title, description, address }: Omit<Head, 'index'>, at: string, label: string) {
  const copy = onPaper(address)
  return {
    head: { title, description, address: at, index: false, canonical: address },
    page: { href: address, label },
    version: copy ? words.embed.version(copy.version, language.day(copy.date)) : null,
  }
}

function sourceOf({ key, plain, link }: Source): EmbedModel['sources'][number] {
  return { key, plain, link }
}

type Embed = readonly [address: string, model: () => EmbedModel]

/** Of every question and finding of this build, and of those that were retired: frames elsewhere stay for years. */
export function embedPages(): Embed[] {
  const models = new Map<string, (at: string) => EmbedModel>([
    ...faqs.map((faq) => [faq.address, (at: string) => answerModel(faq, at)] as const),
    ...findingsWithPage.map(
      (finding) => [addressOf('Finding', finding.id), (at: string) => findingEmbed(finding, at)] as const,
    ),
  ])
  const current = [...models].flatMap(([address, model]): Embed[] => {
    const at = embedAddress(address)
    return at ? [[at, () => model(at)]] : []
  })
  const retired = releasedEntries(process.cwd())
    .filter(isRetired)
    .flatMap((entry): Embed[] => {
      const at = embedAddress(entry.address)
      const { to } = entry.retired
      return at && isShown(to) ? [[at, () => models.get(to)?.(at) ?? replacedModel(entry, at)]] : []
    })
  return [...current, ...retired]
}
