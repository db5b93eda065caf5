/** Models of the pages that list others: section hubs, questions, glossary; and of search and the page for wrong addresses. */
import { words } from '../../words'
import { type Article, articles, type Faq, faqs, mostNeeded, sectionOf, terms } from '../content'
import { fixed, sectionAddress } from '../content/addresses'
import {
  type ArticleGroup,
  type ArticleIcon,
  articleGroups,
  type Certainty,
  type FaqGroup,
  questionsBy,
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
export type QuestionLink = ReturnType<typeof questionLink>

/** A question with its answer in one line, and the further words that people search it by. */
function questionLink({ address, question, oneLine, icons, aliases = [] }: Faq) {
  const shown = `${question} ${oneLine}`.toLowerCase()
  const further = aliases.flatMap((alias) => alias.toLowerCase().split(' ')).filter((w) => !shown.includes(w))
  return {
    href: address,
    label: question,
    oneLine,
    icon: icons[0],
    words: [...new Set(further)].join(' '),
  }
}

export function questionsModel() {
  const group = (id: FaqGroup) => ({
    id,
    label: words.questionGroups[id],
    questions: faqs.filter((faq) => faq.group === id).map(questionLink),
  })
  return {
    head: listHead(words.heads.questions.title, words.heads.questions.about, fixed.questions, faqs),
    crumbs: [home],
    needed: mostNeeded.map(questionLink),
    parts: Object.entries(questionsBy).map(([by, ids]) => ({
      by: by as keyof typeof questionsBy,
      groups: ids.map(group).filter(({ questions }) => questions.length > 0),
    })),
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
