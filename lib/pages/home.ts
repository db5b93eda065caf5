/** Model of the home page. */
import { words } from '../../words'
import { articles, pages } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { sections, situations } from '../content/schema'
import { doors, mostNeededQuestions, site } from '../site'
import { crisisLines } from './crisis'
import { plainMarked } from './resolve'
import { linksTo, listHead, type PageLink } from './shell'

export type HomeModel = ReturnType<typeof homeModel>

export function homeModel() {
  const title = words.heads.home.question
  return {
    head: {
      ...listHead(words.heads.home.title, words.heads.home.about, fixed.home, pages),
      picture: { text: title },
    },
    title,
    tagline: site.tagline,
    crisis: crisisLines(),
    questions: linksTo(mostNeededQuestions),
    doors: situations
      .map((s) => ({ label: words.situations[s], pages: doorLinks(doors[s]) }))
      .filter((door) => door.pages.length > 0),
    sections: sections.map((s) => ({
      href: sectionAddress(s),
      label: words.sections[s].title,
      about: words.sections[s].about,
    })),
    evidence: evidenceToday.flatMap(evidenceLine),
  }
}

/** Articles whose first key point says what the evidence says today. */
const evidenceToday = ['/conditions/chronic-pain/', '/conditions/depression/']

function evidenceLine(address: string): PageLink[] {
  const article = articles.find((a) => a.address === address)
  if (!article) return []
  const about = plainMarked(article.keyPoints[0] ?? '')
  return [{ href: address, label: article.title, about }]
}

/** Lists that a door leads to. */
const listNames: Record<string, string> = {
  [fixed.questions]: words.heads.doors.questions,
  [sectionAddress('evidence')]: words.heads.doors.evidence,
  [fixed.references]: words.heads.doors.references,
}

function doorLinks(addresses: readonly string[]): PageLink[] {
  return addresses.flatMap((href) => {
    const label = listNames[href]
    return label ? [{ href, label }] : linksTo([href])
  })
}
