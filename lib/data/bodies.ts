/** What the Markdown twin of each kind of page says below its title. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { language, words } from '../../words'
import { openFiles } from '../content/addresses'
import { inSentences } from '../evidence/view'
import { wholePoint } from '../pages/key-point'
import type { ModelOf, PageModel } from '../pages/kinds'
import type { Part } from '../pages/parts'
import type { PageLink } from '../pages/shell'
import type { ShownBlock, ShownInline, Source } from '../pages/shown'
import { blocks, type Context, claimLines, inlines } from './mdast'
import { heading, link, linked, list, named, paragraph, text, titled } from './nodes'

type Body = {
  title?: string
  /** its answer in one line, or what it is about */
  answer: PhrasingContent[]
  content: RootContent[]
}

export type BodyOf<Model> = (model: Model, context: Context) => Body

/** Of each kind of page; null for one that says nothing of its own. */
export const bodies: { [K in PageModel['kind']]: BodyOf<ModelOf<K>> | null } = {
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
        [result, main && (main.when ? `${main.headline} (${main.when})` : main.headline)],
        [unwanted, harm],
        [studied, people ? language.number(people) : null],
      ]
      return [
        heading(2, name),
        list([
          ...lines.flatMap(([label, value]) => (label && value ? [[named(label, text(value))]] : [])),
          ...(href ? [[paragraph(linked(absolute(href)))]] : []),
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
        rows.map(({ conclusion, limits, fresh, citedBy, ...source }) => [
          sourceLine(source),
          ...(conclusion ? [named(words.references.conclude, text(conclusion))] : []),
          named(words.references.limits, text(`${limits} ${fresh}`)),
          paragraph(text(words.data.cited(citedBy.length))),
        ]),
      ),
    ]),
  }),
  freshness: ({ head, counts, tables }) => ({
    answer: [text(head.description)],
    content: [
      list(counts.map((line) => [paragraph(text(line))])),
      ...tables.flatMap(({ title, columns, rows }) => [
        heading(2, title),
        list(
          rows.map(({ name, cells }) => [
            paragraph(
              text(`${name}: ${cells.map(({ says }, i) => `${columns[i + 1]}: ${says}`).join('; ')}`),
            ),
          ]),
        ),
      ]),
    ],
  }),
  finding: ({ question, facts, body, citeAs, dataHref }, context) => ({
    title: question,
    answer: body.flatMap((block) => (block.t === 'finding' ? [text(inSentences(block.finding))] : [])),
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
  sheet: ({ title, lead, rows, body }, context) => ({
    title,
    answer: [text(lead)],
    content: [
      ...titled(
        words.sheet.ask,
        rows.map(({ gap, look, ask }) => [named(gap, text(`${look} “${ask}”`))]),
      ),
      ...blocks(body, context),
    ],
  }),
  dayPlan: ({ title, lead, day, parts }, context) => ({
    title,
    answer: [text(lead)],
    content: [
      ...day.flatMap(({ when, steps }) =>
        titled(
          words.planner.parts[when],
          steps.map(({ routes, text: says }) => [
            named(
              `${routes.map((route) => words.planner.routes[route]).join('; ')}:`,
              ...inlines(says, context),
            ),
          ]),
        ),
      ),
      ...blocks(blocksOf(parts), context),
    ],
  }),
  questionsToAsk: ({ head, moments }) => ({
    answer: [text(head.description)],
    content: moments.flatMap(({ title, groups }) =>
      titled(
        title,
        groups.flatMap(({ questions }) => questions.map((question) => [paragraph(text(question))])),
      ),
    ),
  }),
  sitePage: ({ title, lead, parts }, context) => ({
    title,
    answer: [text(lead)],
    content: blocks(blocksOf(parts), context),
  }),
  clinics: ({ title, lead, parts, groups, lines }, context) => ({
    title,
    answer: [text(lead)],
    content: [
      ...blocks(blocksOf(parts), context),
      ...titled(
        words.clinics.lines,
        lines.map(({ label, line }) => [named(label, text(line))]),
      ),
      ...groups.flatMap(({ label, questions }) => [
        heading(2, label),
        list(questions.map(({ record }) => [paragraph(text(record))])),
      ]),
    ],
  }),
  connect: ({ title, lead, parts, systems, example }, context) => ({
    title,
    answer: [text(lead)],
    content: [
      ...blocks(blocksOf(parts), context),
      heading(2, words.connect.address),
      paragraph(text(words.connect.addressAbout)),
      list(words.connect.parameters.rows.map(({ name, means }) => [named(name, text(means))])),
      ...(example ? [paragraph(linked(example.address))] : []),
      heading(2, words.connect.codes),
      paragraph(linked(context.absolute(openFiles.codes))),
      ...systems.flatMap(({ name, oid, rows }) =>
        titled(
          `${name} (${words.connect.oid(oid)})`,
          rows.map(({ code, below, standsFor, page, label }) => [
            paragraph(
              text(`${below ? words.connect.below(code) : code}, ${standsFor}: `),
              link(context.absolute(page), label),
            ),
          ]),
        ),
      ),
    ],
  }),
  offline: ({ title, lead, parts }, context) => ({
    title,
    answer: [text(lead)],
    content: blocks(blocksOf(parts), context),
  }),
  handouts: ({ head, sets, single }, context) => ({
    answer: [text(head.description)],
    content: [
      ...links(
        words.clinics.handouts,
        sets.map(({ holds, ...set }) => ({ ...set, about: holds.join(' ') })),
        context,
      ),
      ...links(words.handouts.single, single, context),
    ],
  }),
  handout: ({ title, lead, cards, body }, context) => ({
    title,
    answer: [text(lead)],
    content: [
      ...cards.flatMap(({ href, title: question, lead: oneLine, texts, send }) => [
        heading(2, question),
        paragraph(text([oneLine, ...texts].join(' '))),
        paragraph(
          link(context.absolute(href), href),
          text(' · '),
          link(send.qr.text, words.data.version(send.version ?? 1)),
        ),
      ]),
      ...blocks(body, context),
    ],
  }),
  search: null,
  versions: null,
  version: null,
  embed: null,
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

function links(title: string, pages: readonly PageLink[], { absolute }: Context): RootContent[] {
  return titled(
    title,
    pages.map(({ href, label, about }) => [
      paragraph(link(absolute(href), label), text(about ? `: ${about}` : '')),
    ]),
  )
}

export function sourceLine({
  plain,
  text: entry,
  link: to,
}: Pick<Source, 'plain' | 'text' | 'link'>): Paragraph {
  return paragraph(text(`${plain}. ${entry}`), ...(to ? [text(' '), link(to.href, to.label)] : []))
}
