import { words } from '../../words'
import { type Article, claims, sectionOf } from '../content'
import { sectionAddress } from '../content/addresses'
import type { Certainty, DrugName, Situation } from '../content/schema'
import { type Heading, outline } from '../markdown/text'
import { articleMessage } from '../send/text-message'
import { type ClaimRow, claimRow } from './claim'
import { type CrisisLines, crisisLines } from './crisis'
import { type InShortRow, inShortOf, inShortTexts } from './in-short'
import { type KeyPoint, keyPointOf } from './key-point'
import { mainFinding } from './main-finding'
import { type Part, partsOf } from './parts'
import { findingEntry, plainMarked, resolve } from './resolve'
import { type Send, sendOf } from './send'
import {
  type Crumb,
  type Head,
  headOf,
  home,
  linksTo,
  type PageLink,
  type Review,
  readingMinutes,
  reviewOf,
} from './shell'
import type { Apparatus, FindingEntry } from './shown'

export type ArticleModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  minutes: number
  conditions: readonly string[]
  drugs: readonly DrugName[]
  certainty: Certainty | null
  crisis: CrisisLines | null
  readFirst: PageLink[]
  inShort: InShortRow[] | null
  /** the main benefit of the condition, drawn beside the fact box */
  mainFinding: FindingEntry | null
  keyPoints: KeyPoint[]
  outline: Heading[]
  parts: Part[]
  /** claims of the list mark, when the body has one */
  claims: ClaimRow[]
  questionsToAsk: string[]
  send: Send
  apparatus: Apparatus
  next: { situation: Situation; label: string; page: PageLink }[]
  related: PageLink[]
  checkedClaims: ClaimRow[]
  review: Review
}

export function articleModel(article: Article): ArticleModel {
  const section = sectionOf(article)
  const listsClaims = article.body.some((block) => block.t === 'claimList')
  const inShort = article.inShort ? inShortTexts(article.inShort) : []
  const main = article.inShort && mainFinding(article.evidenceFor ?? [], 'benefit')
  const { fields, body, apparatus } = resolve([...inShort, ...article.keyPoints], article.body)
  return {
    head: headOf(article, {
      text: article.title,
      section: words.sections[section].title,
      rating: article.certainty && {
        kind: 'Certainty',
        words: words.certainty.levels[article.certainty].label,
      },
    }),
    crumbs: [home, { label: words.sections[section].title, href: sectionAddress(section) }],
    title: article.title,
    lead: article.description,
    minutes: readingMinutes(article.body),
    conditions: article.conditions ?? [],
    drugs: article.drugs ?? ['Ketamine'],
    certainty: article.certainty ?? null,
    crisis: article.crisis ? crisisLines() : null,
    readFirst: linksTo(article.readFirst),
    inShort: article.inShort ? inShortOf(fields) : null,
    mainFinding: main ? findingEntry(main) : null,
    keyPoints: fields.slice(inShort.length).map(keyPointOf),
    outline: outline(article.body).filter((h) => h.depth === 2),
    parts: partsOf(body, apparatus.sources, article.forChecking),
    claims: listsClaims ? claims.map(claimRow) : [],
    questionsToAsk: Object.values(article.questionsToAsk).flat(),
    send: sendOf(
      article.address,
      articleMessage(article.title, article.certainty, article.keyPoints.map(plainMarked)),
    ),
    apparatus,
    next: article.next.flatMap(({ situation, page }) =>
      linksTo([page]).map((link) => ({ situation, label: words.situations[situation], page: link })),
    ),
    related: linksTo(
      article.related?.filter((address) => !article.next.some(({ page }) => page === address)),
    ),
    checkedClaims: claims
      .filter((claim) => !listsClaims && claim.related?.includes(article.address))
      .map(claimRow),
    review: reviewOf(article),
  }
}
