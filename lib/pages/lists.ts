/** Models of the pages that list others: section hubs, questions, glossary; and of search and the page for wrong addresses. */
import { words } from '../../words'
import { type Article, articles, faqs, mostNeeded, sectionOf, terms } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import {
  type ArticleGroup,
  type ArticleIcon,
  articleGroups,
  type Certainty,
  faqGroups,
  type Section,
} from '../content/schema'
import { crisisLines } from './crisis'
import { plainMarked } from './resolve'
import { type Crumb, type Head, home, linkOf, listHead, type PageLink } from './shell'

/** A link to a page with its small picture and how sure it is. */
export type PageCard = PageLink & { icon?: ArticleIcon | undefined; certainty?: Certainty | undefined }

export type SectionModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  about: string
  /** articles in their groups; those of no group first */
  groups: { id: ArticleGroup | undefined; cards: PageCard[] }[]
  lists: PageCard[]
}

/** @param lists that belong to the section */
export function sectionModel(section: Section, lists: PageCard[]): SectionModel {
  const { title, about } = words.sections[section]
  const listed = articles.filter((a) => sectionOf(a) === section)
  return {
    head: listHead(title, words.heads.section(about), sectionAddress(section), listed),
    crumbs: [home],
    title,
    about,
    groups: [undefined, ...articleGroups]
      .map((id) => ({ id, cards: listed.filter(({ group }) => group === id).map(cardOf) }))
      .filter(({ cards }) => cards.length > 0),
    lists,
  }
}

/** A page about a condition says whether ketamine helps; others what they are about. */
function cardOf(article: Article): PageCard {
  const { icon, certainty, inShort, description } = article
  return { ...linkOf(article), about: inShort ? plainMarked(inShort.helps) : description, icon, certainty }
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
    crisis: crisisLines(),
  }
}
export type NotFoundModel = ReturnType<typeof notFoundModel>
