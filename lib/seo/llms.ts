/** A short page for programs that answer people's questions: what this is and how to quote it. */
import { words } from '../../words'
import { faqs, mostNeeded, shown, terms } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { sections } from '../content/schema'
import { addresses, pageModel } from '../pages/kinds'
import { certaintyPage, claimsPage } from '../pages/landmarks'
import { site } from '../site'

export function llmsText(): string {
  const link = (address: string, label: string, about?: string) =>
    `- [${label}](${site.origin}${address})${about ? `: ${about}` : ''}`
  return `${[
    `# ${site.name}`,
    '',
    `> ${site.tagline} Written for patients, in plain words. Information, not medical advice.`,
    '',
    reviewState(),
    '',
    '## How to quote',
    '',
    '- Give the certainty or the verdict together with the sentence, and the link of the page.',
    '- Numbers belong to the people studied. Name the group, the comparison and the time, as the page does.',
    '- "We do not know" is a result. Do not turn it into "it works" or "it does not work".',
    '- Doses on these pages describe studies and labels. They are not instructions.',
    `- A person in danger needs help first: ${site.origin}/help-now/`,
    '',
    '## Sections',
    '',
    ...sections.map((s) => link(sectionAddress(s), words.sections[s].title, words.sections[s].about)),
    link(fixed.questions, 'Questions', `${faqs.length} questions with short answers.`),
    link(fixed.glossary, 'Glossary', `${terms.length} medical words in plain words.`),
    '',
    '## Main pages',
    '',
    ...[...mostNeeded.map(({ address }) => address), claimsPage?.address, certaintyPage]
      .concat(shown.SitePage.map(({ address }) => address))
      .flatMap((address) => (address ? [link(address, pageModel(address).head.title)] : [])),
    link(fixed.references, 'References: every source'),
    link('/sitemap.xml', 'All addresses'),
    link('/feed.xml', 'Changed pages, as a feed'),
  ].join('\n')}\n`
}

/** What is true of this build: how many pages a clinician has reviewed. */
function reviewState(): string {
  const reviews = addresses.flatMap((address) => {
    const model = pageModel(address)
    return 'review' in model ? [model.review.reviewer] : []
  })
  const reviewed = reviews.filter((reviewer) => reviewer !== null).length
  return reviewed === 0
    ? 'No clinician has reviewed these pages yet. Each sentence names its sources instead.'
    : `A clinician has reviewed ${reviewed} of ${reviews.length} pages; each page says who and when, or that nobody has yet.`
}
