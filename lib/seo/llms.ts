/** A short page for programs that answer people's questions, as llmstxt.org asks for: what this is and how to quote it. */
import { words } from '../../words'
import { faqs, mostNeeded, shown, terms } from '../content'
import { fixed, openFiles, sectionAddress, twinAddress } from '../content/addresses'
import { sections } from '../content/schema'
import { reviewState } from '../data/review-state'
import { pageModel } from '../pages/kinds'
import { certaintyPage, claimsPage } from '../pages/landmarks'
import { site } from '../site'

export function llmsText(): string {
  const file = (address: string, label: string, about?: string) =>
    `- [${label}](${site.origin}${address})${about ? `: ${about}` : ''}`
  const page = (address: string, label: string, about?: string) => file(twinAddress(address), label, about)
  return `${[
    `# ${site.name}`,
    '',
    `> ${site.tagline} Written for patients, in plain words. Information, not medical advice.`,
    '',
    reviewState(),
    '',
    'How to quote:',
    '',
    '- Give the certainty or the verdict together with the sentence, and the link of the page.',
    '- Numbers belong to the people studied. Name the group, the comparison and the time, as the page does.',
    '- "We do not know" is a result. Do not turn it into "it works" or "it does not work".',
    '- Doses on these pages describe studies and labels. They are not instructions.',
    `- A person in danger needs help first: ${site.origin}/help-now/`,
    '',
    'Each page also stands as Markdown beside itself: its address and "index.md". Send people to the address without it.',
    '',
    '## Sections',
    '',
    ...sections.map((s) => page(sectionAddress(s), words.sections[s].title, words.sections[s].about)),
    page(fixed.questions, 'Questions', `${faqs.length} questions with short answers.`),
    page(fixed.glossary, 'Glossary', `${terms.length} medical words in plain words.`),
    '',
    '## Main pages',
    '',
    ...[...mostNeeded.map(({ address }) => address), claimsPage?.address, certaintyPage]
      .concat(shown.SitePage.map(({ address }) => address))
      .flatMap((address) => (address ? [page(address, pageModel(address).head.title)] : [])),
    page(fixed.references, 'References: every source'),
    '',
    '## Data',
    '',
    file(openFiles.data, 'The content as JSON', 'The list of files, each with its JSON Schema and its hash.'),
    file(openFiles.codes, 'Codes of record systems', 'Each with the page that it leads to.'),
    file(
      openFiles.changes,
      'What changed, as JSON Feed',
      'With old and new text where safety or meaning changed.',
    ),
    file(openFiles.changesAtom, 'What changed, as Atom'),
    '',
    '## Optional',
    '',
    file('/sitemap.xml', 'All addresses'),
    file('/feed.xml', 'Changed pages, as a feed'),
  ].join('\n')}\n`
}
