import { language, words } from '../../words'
import type { Claim } from '../content'
import { sectionAddress } from '../content/addresses'
import type { Certainty, Verdict } from '../content/schema'
import { claimTitle } from './claim-names'
import { claimsPage } from './landmarks'
import { plainMarked, resolve } from './resolve'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownBlock, ShownInline } from './shown'

/** One line of a list of claims. */
export type ClaimRow = {
  href: string
  claim: string
  topicId: Claim['topic']
  topic: string
  verdict: Verdict
  /** first sentence of the short answer, in plain words */
  found: string
}

export function claimRow({ address, claim, topic, verdict, shortAnswer }: Claim): ClaimRow {
  const [found = ''] = language.sentences(plainMarked(shortAnswer))
  return {
    href: address,
    claim,
    topicId: topic,
    topic: words.claimTopics[topic],
    verdict,
    found: found.trim(),
  }
}

export type ClaimModel = {
  head: Head
  crumbs: Crumb[]
  claim: string
  topic: string
  verdict: Verdict
  certainty: Certainty
  answer: ShownInline[]
  body: ShownBlock[]
  apparatus: Apparatus
  related: PageLink[]
  review: Review
}

export function claimModel(claim: Claim): ClaimModel {
  const { fields, body, apparatus } = resolve([claim.shortAnswer], claim.body)
  return {
    head: {
      ...headOf(claim, {
        text: `“${claim.claim}”`,
        section: 'Claims, checked',
        rating: { kind: 'Verdict', words: words.verdict.words[claim.verdict] },
      }),
      title: claimTitle(claim.title),
      answer: `${words.verdict.words[claim.verdict]}. ${claimRow(claim).found}`,
      shareTitle: `Claim: “${claim.claim}” Verdict: ${words.verdict.words[claim.verdict].toLowerCase()}`,
    },
    crumbs: [
      home,
      { label: words.sections.evidence.title, href: sectionAddress('evidence') },
      ...(claimsPage ? [{ label: claimsPage.title, href: claimsPage.address }] : []),
    ],
    claim: claim.claim,
    topic: words.claimTopics[claim.topic],
    verdict: claim.verdict,
    certainty: claim.certainty,
    answer: fields[0] ?? [],
    body,
    apparatus,
    related: linksTo(claim.related),
    review: reviewOf(claim),
  }
}
