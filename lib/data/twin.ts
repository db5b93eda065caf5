/** The Markdown twin of a page: the same words, with certainty, numbered sources and dates, for programs that quote. */
import type { Paragraph, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { language, words } from '../../words'
import type { Certainty } from '../content/schema'
import { onPaper } from '../content/versions'
import type { CrisisLines } from '../pages/crisis'
import type { PageModel } from '../pages/kinds'
import type { Head, Review } from '../pages/shell'
import type { Source } from '../pages/shown'
import { site } from '../site'
import { type BodyOf, bodies, sourceLine } from './bodies'
import { license } from './license'
import type { Context } from './mdast'
import { heading, link, linked, list, named, paragraph, quote, strong, text, titled } from './nodes'

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

/** Dates, review, changes, address and license, as the end of the page says them. */
function about({ address, published, modified }: Head, review: Review | undefined): RootContent[] {
  const url = `${site.origin}${address}`
  const copy = onPaper(address)
  const dates: [string, string | undefined][] = [
    [words.review.written, review?.written ?? (published && language.day(published))],
    [words.review.changed, review?.changed ?? (modified && language.day(modified))],
    [words.review.due, review?.reviewBy],
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
      ...(copy ? [[named(words.data.version(copy.version), linked(`${site.origin}${copy.href}`))]] : []),
      [named(words.data.address, linked(url))],
      [named(words.data.license, text(`${license.attribution} `), linked(license.url))],
    ]),
    ...titled(
      words.review.changes,
      review?.changes.map(({ date, kind, note }) => [
        named(`${date}, ${words.data.changes.kinds[kind].toLowerCase()}`, text(note)),
      ]),
    ),
  ]
}
