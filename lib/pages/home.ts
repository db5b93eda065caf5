/** Model of the home page. */
import { words } from '../../words'
import { type Article, articles, mostNeeded, pages } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { sections, situations } from '../content/schema'
import { doors } from '../content/source'
import { site } from '../site'
import { crisisLines } from './crisis'
import { plainMarked } from './resolve'
import { linkOf, linksTo, listHead, type PageLink } from './shell'

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
    questions: mostNeeded.map(linkOf),
    doors: situations
      .map((s) => ({ label: words.situations[s], pages: doorLinks(doors.get(s)?.pages ?? []) }))
      .filter((door) => door.pages.length > 0),
    sections: sections.map((s) => ({
      href: sectionAddress(s),
      label: words.sections[s].title,
      about: words.sections[s].about,
    })),
    evidence: articles.filter(({ today }) => today).map(evidenceLine),
  }
}

/** What the evidence says today: the first key point of an article. */
function evidenceLine({ address, title, keyPoints }: Article): PageLink {
  return { href: address, label: title, about: plainMarked(keyPoints[0] ?? '') }
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
