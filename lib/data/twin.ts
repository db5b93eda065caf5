/** The Markdown twin of a page: the same words, with certainty, numbered sources and dates, for programs that quote. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { language, words } from '../../words'
import type { Certainty } from '../content/schema'
import { versionedPages } from '../content/versions'
import type { CrisisLines } from '../pages/crisis'
import { wholePoint } from '../pages/key-point'
import type { ModelOf, PageModel } from '../pages/kinds'
import type { Part } from '../pages/parts'
import type { Head, PageLink, Review } from '../pages/shell'
import type { ShownBlock, ShownInline, Source } from '../pages/shown'
import { site } from '../site'
import { license } from './license'
import {
  blocks,
  type Context,
  claimLines,
  heading,
  inlines,
  link,
  list,
  named,
  paragraph,
  quote,
  strong,
  text,
} from './mdast'

/** What a kind of page says below its title. */
type Body = {
  title?: string
  /** its answer in one line, or what it is about */
  answer: PhrasingContent[]
  content: RootContent[]
}

/** @returns undefined for a page that has no twin */
export function twinOf(model: PageModel): string | undefined {
  if (!hasTwin(model)) return undefined
  const context: Context = {
    absolute: (href) => new URL(href, `${site.origin}${model.head.address}`).href,
    claims: 'claims' in model ? model.claims : [],
    numbered: true,
  }
  const body = bodies[model.kind] as BodyOf<PageModel>
  const { title = model.head.title, answer, content } = body(model, context)
  return toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, title),
        quote(paragraph(...answer)),
        ...('crisis' in model && model.crisis ? crisis(model.crisis, context) : []),
        ...('certainty' in model && model.certainty ? [certainty(model.certainty)] : []),
        ...content,
        ...('apparatus' in model ? sources(model.apparatus.sources) : []),
        ...about(model.head, 'review' in model ? model.review : undefined),
      ],
    },
    { bullet: '-', extensions: [gfmToMarkdown()] },
  )
}

/** False for pages that search engines leave out, and for tools. */
export function hasTwin({ kind, head }: PageModel): boolean {
  return head.index && bodies[kind] !== null
}

type BodyOf<Model> = (model: Model, context: Context) => Body

/** Of each kind of page; null for one that says nothing of its own. */
const bodies: { [K in PageModel['kind']]: BodyOf<ModelOf<K>> | null } = {
  home: ({ title, tagline, evidence, doors, questions, sections }, context) => ({
    title,
    answer: [text(tagline)],
    content: [
      ...links(words.mostNeeded, questions, context),
      ...titled(
        words.home.evidence,
        evidence.map(({ label, point, href }) => [
          paragraph(link(context.absolute(href), label), text(`: ${point}`)),
        ]),
      ),
      ...doors.flatMap(({ label, pages }) => links(label, pages, context)),
      ...links(words.home.sections, sections, context),
    ],
  }),
  questions: ({ head, parts }, context) => ({
    answer: [text(head.description)],
    content: parts.flatMap(({ groups }) =>
      groups.flatMap(({ label, questions }) =>
        links(
          label,
          questions.map(({ oneLine, ...question }) => ({ ...question, about: oneLine })),
          context,
        ),
      ),
    ),
  }),
  glossary: ({ head, letters }, context) => ({
    answer: [text(head.description)],
    content: letters.flatMap(({ letter, terms }) => links(letter, terms, context)),
  }),
  section: ({ about, groups, lists }, context) => ({
    answer: [text(about)],
    content: [
      ...groups.flatMap(({ id, cards }) =>
        links(id ? words.articleGroups[id] : words.section.pages, cards, context),
      ),
      ...links(words.section.lists, lists, context),
    ],
  }),
  byCondition: ({ head, rows }, { absolute }) => ({
    answer: [text(head.description)],
    content: rows.flatMap(({ name, href, help, certainty, main, harm, people }) => {
      const [, helps, sure, result, unwanted, studied] = words.byCondition.columns
      const lines: [string | undefined, string | null | undefined][] = [
        [helps, help],
        [sure, certainty && words.certainty.levels[certainty].label],
        [result, main && `${main.headline} (${main.timeSpan})`],
        [unwanted, harm],
        [studied, people ? language.number(people) : null],
      ]
      return [
        heading(2, name),
        list([
          ...lines.flatMap(([label, value]) => (label && value ? [[named(label, text(value))]] : [])),
          ...(href ? [[paragraph(link(absolute(href), absolute(href)))]] : []),
        ]),
      ]
    }),
  }),
  findings: ({ head, rows }, { absolute }) => ({
    answer: [text(head.description)],
    content: [
      list(
        rows.map(({ href, title, headline, conditionName, certainty }) => [
          paragraph(
            link(absolute(href), title),
            text(` (${conditionName}): ${headline}. ${words.certainty.levels[certainty].label}.`),
          ),
        ]),
      ),
    ],
  }),
  references: ({ count, letters }) => ({
    answer: [text(words.references.about(count))],
    content: letters.flatMap(({ letter, rows }) => [
      heading(2, letter),
      list(
        rows.map(({ conclusion, citedBy, ...source }) => [
          sourceLine(source),
          ...(conclusion ? [named(words.references.conclude, text(conclusion))] : []),
          paragraph(text(words.data.cited(citedBy.length))),
        ]),
      ),
    ]),
  }),
  finding: ({ question, facts, body, citeAs, dataHref }, context) => ({
    title: question,
    answer: body.flatMap((block) => (block.t === 'finding' ? [text(block.finding.headline)] : [])),
    content: [
      ...blocks(body, context),
      heading(2, words.findingPage.study),
      list(facts.map(({ label, value }) => [named(label, text(value))])),
      paragraph(text(words.findingPage.cite(citeAs))),
      paragraph(link(context.absolute(dataHref), words.findingPage.json)),
    ],
  }),
  article: (
    { title, lead, inShort, keyPoints, parts, questionsToAsk, checkedClaims, next, related },
    context,
  ) => ({
    title,
    answer: [text(lead)],
    content: [
      ...titled(
        words.inShort.title,
        inShort?.map(({ row, answer }) => [named(words.inShort.rows[row], ...inlines(answer, context))]),
      ),
      ...titled(
        words.article.keyPoints,
        keyPoints.map((point) => [paragraph(...inlines(wholePoint(point), context))]),
      ),
      ...blocks(blocksOf(parts), context),
      ...titled(
        words.article.questionsToAsk,
        questionsToAsk.map((question) => [paragraph(text(question))]),
      ),
      ...(checkedClaims.length > 0
        ? [heading(2, words.article.claims), claimLines(checkedClaims, context)]
        : []),
      ...links(words.article.next, [...next.map(({ page }) => page), ...related], context),
    ],
  }),
  faq: ({ question, oneLine, answer, body, article, related }, context) => ({
    title: question,
    answer: [text(oneLine)],
    content: [
      answered(
        answer.flatMap(({ text }) => text),
        context,
      ),
      ...blocks(body, context),
      ...links(words.question.goOn, [...(article ? [article] : []), ...related], context),
    ],
  }),
  term: ({ term, definition, body, aliases, related }, context) => ({
    title: term,
    answer: inlines(definition, context),
    content: [
      ...(body.length > 0 ? [heading(2, words.term.why), ...blocks(body, context)] : []),
      ...(aliases.length > 0 ? [paragraph(text(words.term.alsoCalled(aliases.join(', '))))] : []),
      ...links(words.term.related, related, context),
    ],
  }),
  claim: ({ claim, topic, verdict, answer, body, related }, context) => ({
    title: `${words.claim.kind(topic)}: “${claim}”`,
    answer: [text(`${words.verdict.name}: ${words.verdict.words[verdict].toLowerCase()}.`)],
    content: [
      answered(answer, context),
      ...blocks(body, context),
      ...links(words.claim.related, related, context),
    ],
  }),
  decision: ({ title, decision, options, parts }, context) => ({
    title,
    answer: [text(decision)],
    content: [
      ...words.decision.before.map((line) => paragraph(text(line))),
      paragraph(text(words.decision.optionsAbout)),
      ...options.flatMap(({ name, about, facts }) => [
        heading(2, name),
        paragraph(...inlines(about, context)),
        list(
          facts.map(({ row, says, certainty }) => [
            named(
              words.decision.rows[row],
              ...inlines(says, context),
              ...(certainty ? [text(` (${words.certainty.levels[certainty].label})`)] : []),
            ),
          ]),
        ),
      ]),
      ...blocks(blocksOf(parts), context),
    ],
  }),
  sitePage: ({ title, lead, parts }, context) => ({
    title,
    answer: [text(lead)],
    content: blocks(blocksOf(parts), context),
  }),
  search: null,
  versions: null,
  version: null,
  notFound: null,
}

/** The text of a page that is laid out in parts. */
export function blocksOf(parts: readonly Part[]): ShownBlock[] {
  return parts.flatMap(({ heading, rows }) => [
    ...(heading ? [heading] : []),
    ...rows.flatMap((row) => row.blocks),
  ])
}

function answered(answer: readonly ShownInline[], context: Context): Paragraph {
  return paragraph(...inlines(answer, context))
}

/** A list below a heading; neither when there is nothing to list. */
function titled(title: string, items: Paragraph[][] = []): RootContent[] {
  return items.length > 0 ? [heading(2, title), list(items)] : []
}

function links(title: string, pages: readonly PageLink[], { absolute }: Context): RootContent[] {
  return titled(
    title,
    pages.map(({ href, label, about }) => [
      paragraph(link(absolute(href), label), text(about ? `: ${about}` : '')),
    ]),
  )
}

function crisis(lines: CrisisLines, { absolute }: Context): RootContent[] {
  return [
    quote(
      paragraph(strong(words.crisis.inShort), text(` ${words.crisis.country(lines.country)}`)),
      list(
        (['line', 'emergency', 'poison'] as const).map((name) => [
          named(words.crisis.call(lines[name].value), text(words.crisis[name])),
        ]),
      ),
      paragraph(link(absolute('/help-now/'), words.crisis.otherHelp)),
    ),
  ]
}

function certainty(level: Certainty): Paragraph {
  const { label, means } = words.certainty.levels[level]
  return named(words.certainty.level, text(`${label}. ${means}`))
}

function sources(all: readonly Source[]): RootContent[] {
  return all.length > 0
    ? [
        heading(2, words.sources.title),
        list(
          all.map((source) => [sourceLine(source)]),
          true,
        ),
      ]
    : []
}

function sourceLine({ plain, text: entry, link: to }: Pick<Source, 'plain' | 'text' | 'link'>): Paragraph {
  return paragraph(text(`${plain}. ${entry}`), ...(to ? [text(' '), link(to.href, to.label)] : []))
}

/** Dates, review, changes, address and license, as the end of the page says them. */
function about({ address, published, modified }: Head, review: Review | undefined): RootContent[] {
  const url = `${site.origin}${address}`
  const version = versionedPages.get(address)?.version
  const dates: [string, string | undefined][] = [
    [words.review.written, review?.written ?? (published && language.day(published))],
    [words.review.changed, review?.changed ?? (modified && language.day(modified))],
    [words.review.due, review?.reviewBy],
    [words.data.version, version?.toString()],
  ]
  const reviewer = review?.reviewer
  return [
    heading(2, words.review.title),
    paragraph(
      strong(
        reviewer
          ? words.review.by(`${reviewer.name}, ${reviewer.credentials}`, reviewer.on)
          : words.data.notReviewed,
      ),
      text(` ${words.data.notAdvice}`),
    ),
    list([
      ...dates.flatMap(([name, value]) => (value ? [[named(name, text(value))]] : [])),
      [named(words.data.address, link(url, url))],
      [named(words.data.license, text(`${license.attribution} `), link(license.url, license.url))],
    ]),
    ...titled(
      words.review.changes,
      review?.changes.map(({ date, kind, note }) => [
        named(`${date}, ${words.data.changes.kinds[kind].toLowerCase()}`, text(note)),
      ]),
    ),
  ]
}
