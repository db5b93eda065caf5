/** Model of the home page. */
import { language, words } from '../../words'
import { type Article, articles, findingsWithPage, mostNeeded, pages } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { sections, situations } from '../content/schema'
import { doors, storyboards } from '../content/source'
import { site } from '../site'
import { crisisLines } from './crisis'
import { mainFinding } from './main-finding'
import { findingEntry, plainMarked } from './resolve'
import { linkOf, linksTo, listHead, newestChange, type PageLink } from './shell'
import type { FindingEntry } from './shown'

export type HomeModel = ReturnType<typeof homeModel>

/** @param sources how many sources the pages cite */
export function homeModel(sources: number) {
  const title = words.heads.home.question
  const changed = newestChange(pages)
  return {
    head: {
      ...listHead(words.heads.home.title, words.heads.home.about, fixed.home, pages),
      picture: { text: title },
    },
    title,
    tagline: site.tagline,
    crisis: crisisLines(),
    counts: { sources, findings: findingsWithPage.length },
    updated: changed ? language.day(changed) : null,
    questions: mostNeeded.map(linkOf),
    doors: situations
      .map((s) => ({ id: s, label: words.situations[s], pages: doorLinks(doors.get(s)?.pages ?? []) }))
      .filter((door) => door.pages.length > 0),
    day: theDay('treatment-day'),
    sections: sections.map((s) => ({
      id: s,
      href: sectionAddress(s),
      label: words.sections[s].title,
      about: words.sections[s].about,
    })),
    evidence: articles.filter(({ today }) => today).map(evidenceToday),
  }
}

export type Today = { href: string; label: string; point: string; finding: FindingEntry | null }

/** What the evidence says today: the first key point of an article and its main benefit, else its main harm. */
function evidenceToday({ address, title, keyPoints, evidenceFor }: Article): Today {
  const finding = mainFinding(evidenceFor ?? [], 'benefit') ?? mainFinding(evidenceFor ?? [], 'harm')
  return {
    href: address,
    label: title,
    point: plainMarked(keyPoints[0] ?? ''),
    finding: finding ? findingEntry(finding) : null,
  }
}

/** The scenes of a day as they are for everybody, and the article that tells it; null when that is withheld. */
function theDay(name: string) {
  const article = articles.find(({ body }) =>
    body.some((block) => block.t === 'storyboard' && block.name === name),
  )
  const scenes = storyboards.get(name)?.scenes.map(({ scene, title, text }) => ({ scene, title, text }))
  return article && scenes ? { href: article.address, scenes } : null
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
