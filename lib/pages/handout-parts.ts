/** What a handout can be made of: one card each, from the pages of this build. */
import { language, words } from '../../words'
import { type Article, articles, type Faq, faqs, findingsWithPage, type Sheet, shown } from '../content'
import { addressOf } from '../content/addresses'
import { dayParts, dayRoutes, type Finding, faqGroups } from '../content/schema'
import { advice } from '../content/source'
import { onPaper } from '../content/versions'
import { told, viewOf } from '../evidence/view'
import { walkBlocks } from '../markdown/text'
import type { Block } from '../markdown/tree'
import { shortAddress } from '../site'
import { dayPlanModel } from './day-plan'
import { plainMarked, shownText } from './resolve'

export type CardList = {
  title: string | null
  items: string[]
  /** each item has a box to tick by pen */
  boxes: boolean
}

export type HandoutPart = {
  /** in the link of a selection: "q/drive", "ask/conditions/crps" */
  id: string
  title: string
  /** address of its page, whose version it has */
  href: string
  version: number
  /** id of the page, version, day and short address */
  from: string
  lead: string | null
  texts: string[]
  lists: CardList[]
  /** ids of advice of its page on what can not wait, which a handout with this part shows as well */
  needs: string[]
}

export type PartGroup = { title: string; parts: HandoutPart[] }

/** Parts by kind, in the order of the site; kinds that this build does not show are left out. */
export function partGroups(): PartGroup[] {
  const { groups } = words.handouts
  return [
    ...faqGroups.map((id) => ({
      title: groups.questions(words.questionGroups[id]),
      parts: faqs.filter(({ group }) => group === id).map(questionPart),
    })),
    { title: groups.points, parts: articles.filter(({ keyPoints }) => keyPoints.length > 0).map(pointsPart) },
    { title: groups.findings, parts: findingsWithPage.map(findingPart) },
    { title: groups.ask, parts: articles.flatMap(askPart) },
    { title: groups.lists, parts: [...shown.DayPlan.flatMap(dayLists), ...shown.Sheet.map(sheetPart)] },
  ].filter(({ parts }) => parts.length > 0)
}

type Page = Pick<HandoutPart, 'href' | 'title'> & { id?: string; body?: Block[] }

/** @throws when the page has no version */
function partOf({ href, title, id, body = [] }: Page, card: Partial<HandoutPart>): HandoutPart {
  const paper = onPaper(href)
  if (!paper) throw new Error(`${href} has no version; name its kind in lib/content/versions.ts`)
  const page = href.slice(1, -1)
  return {
    id: id ?? page,
    title,
    href,
    version: paper.version,
    from: words.clinics.from(page, paper.version, language.day(paper.date), shortAddress(href)),
    lead: null,
    texts: [],
    lists: [],
    needs: needsOf(body),
    ...card,
  }
}

function needsOf(body: Block[]): string[] {
  const named = [...walkBlocks(body)].flatMap((block) => (block.t === 'advice' ? [block.id] : []))
  return [...new Set(named)].filter((id) => advice.get(id)?.urgency !== 'routine')
}

const listOf = (items: string[], boxes = false, title: string | null = null): CardList => ({
  title,
  items,
  boxes,
})

export function questionPart({ address, body, oneLine, question, shortAnswer }: Faq): HandoutPart {
  return partOf(
    { href: address, title: question, body },
    { lead: oneLine, texts: [plainMarked(shortAnswer)] },
  )
}

function pointsPart({ address, body, keyPoints, title }: Article): HandoutPart {
  return partOf({ href: address, title, body }, { lists: [listOf(keyPoints.map(plainMarked))] })
}

function findingPart(finding: Finding): HandoutPart {
  const { id, title, timeSpan, population, certainty, doesNotShow } = finding
  return partOf(
    { href: addressOf('Finding', id), title },
    {
      lead: told(viewOf(finding)),
      texts: [
        `${words.certainty.levels[certainty.level].label}. ${words.finding.time} ${timeSpan}. ${words.handouts.who} ${population}.`,
        `${words.finding.doesNotShow} ${doesNotShow}`,
      ],
    },
  )
}

/** The questions that an article gives the reader to ask. */
function askPart({ address, body, id, questionsToAsk, title }: Article): HandoutPart[] {
  const questions = Object.values(questionsToAsk).flat()
  if (questions.length === 0) return []
  return [
    partOf(
      { id: `ask/${id}`, href: address, title: words.handouts.ask(title), body },
      { lists: [listOf(questions, true)] },
    ),
  ]
}

/** The day as a list for each route, with blanks for times. */
function dayLists(plan: (typeof shown.DayPlan)[number]): HandoutPart[] {
  const { planner, client } = words
  const { day } = dayPlanModel(plan)
  return dayRoutes.map((route) =>
    partOf(
      {
        id: `${plan.address.slice(1)}${route}`,
        href: plan.address,
        title: words.handouts.day(planner.routes[route]),
        body: plan.body,
      },
      {
        texts: [planner.stricter],
        lists: dayParts.map((when) =>
          listOf(
            (day.find((part) => part.when === when)?.steps ?? [])
              .filter(({ routes }) => routes.includes(route))
              .map(({ text, clock }) => {
                const says = shownText(text)
                if (!clock) return says
                const time = client.dayPlanner.clock[clock.counts](planner.blank)
                return `${says} ${time}${clock.sleep ? client.dayPlanner.sleep : ''}.`
              }),
            true,
            planner.parts[when],
          ),
        ),
      },
    ),
  )
}

function sheetPart({ address, body, rows, title }: Sheet): HandoutPart {
  const items = rows.map(({ gap, look, ask }) => `${gap}: ${look} ${words.sheet.ask} “${ask}”`)
  return partOf({ href: address, title, body }, { lists: [listOf(items, true)] })
}
