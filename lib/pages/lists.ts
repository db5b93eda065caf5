/** Models of the pages that list others: section hubs, questions, glossary; and of search and the page for wrong addresses. */
import { words } from '../../words'
import { articles, faqs, mostNeeded, sectionOf, terms } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import { type Certainty, faqGroups, type Section } from '../content/schema'
import { crisisLines } from './crisis'
import { plainMarked } from './resolve'
import { type Crumb, type Head, home, linkOf, listHead, type PageLink } from './shell'

export type SectionModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  about: string
  articles: (PageLink & { certainty: Certainty | null })[]
  lists: PageLink[]
}

/** @param lists that belong to the section */
export function sectionModel(section: Section, lists: PageLink[]): SectionModel {
  const { title, about } = words.sections[section]
  const listed = articles.filter((a) => sectionOf(a) === section)
  return {
    head: listHead(title, words.heads.section(about), sectionAddress(section), listed),
    crumbs: [home],
    title,
    about,
    articles: listed.map((a) => ({
      href: a.address,
      label: a.title,
      about: a.description,
      certainty: a.certainty ?? null,
    })),
    lists,
  }
}

export type QuestionsModel = ReturnType<typeof questionsModel>

export function questionsModel() {
  return {
    head: listHead(words.heads.questions.title, words.heads.questions.about, fixed.questions, faqs),
    crumbs: [home],
    groups: faqGroups
      .map((group) => ({
        id: group,
        label: words.questionGroups[group],
        questions: faqs
          .filter((f) => f.group === group)
          .map((f): PageLink => ({ href: f.address, label: f.question })),
      }))
      .filter((group) => group.questions.length > 0),
  }
}

export type GlossaryModel = ReturnType<typeof glossaryModel>

export function glossaryModel() {
  const initial = (t: { term: string }) => t.term.charAt(0).toUpperCase()
  const letters = [...new Set(terms.map(initial))].sort()
  return {
    head: listHead(words.heads.glossary.title, words.heads.glossary.about, fixed.glossary, terms),
    crumbs: [home],
    letters: letters.map((letter) => ({
      letter,
      terms: terms
        .filter((t) => initial(t) === letter)
        .map((t) => ({
          href: t.address,
          label: t.term,
          about: plainMarked(t.definition),
          aliases: t.aliases,
        })),
    })),
  }
}

export function searchModel() {
  return {
    head: {
      title: words.heads.search.title,
      description: words.heads.search.about,
      address: fixed.search,
      index: false,
    },
    questions: mostNeeded.map(linkOf),
    crisis: crisisLines(),
  }
}
export type SearchModel = ReturnType<typeof searchModel>

export function notFoundModel() {
  return {
    head: {
      title: words.heads.notFound.title,
      description: words.heads.notFound.about,
      address: '/404/',
      index: false,
    },
    questions: mostNeeded.map(linkOf),
  }
}
export type NotFoundModel = ReturnType<typeof notFoundModel>
