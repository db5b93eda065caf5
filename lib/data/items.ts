/** The items of each data file, from the models of pages: what no page of this build shows is not published. */
import { formatReference, linkOf } from '../citations/format'
import { articles, claims, faqs, findingsWithPage, pages, sectionOf, terms } from '../content'
import { addressOf, twinAddress } from '../content/addresses'
import type { Reviewer } from '../content/schema'
import { advice, facts, references } from '../content/source'
import { versionedPages } from '../content/versions'
import { told, viewOf } from '../evidence/view'
import { walkBlocks } from '../markdown/text'
import { codesOfSystems } from '../pages/connect'
import { wholePoint } from '../pages/key-point'
import { addresses, type PageModel, pageModel } from '../pages/kinds'
import { resolve } from '../pages/resolve'
import type { PageLink } from '../pages/shell'
import { site } from '../site'
import { blocksOf } from './bodies'
import { changeItems } from './changes'
import { citedBlocks, citedText } from './plain'
import type { FileName, Item } from './schemas'

export const itemsOf: { [Name in FileName]: () => Item<Name>[] } = {
  articles: () =>
    articles.map((article) => {
      const { title, description, certainty, evidenceFor } = article
      const { inShort, keyPoints, parts, claims, questionsToAsk, related, apparatus } = modelAt<'article'>(
        article.address,
      )
      return {
        ...paged(article),
        version: versionOf(article.address),
        title,
        description,
        section: sectionOf(article),
        certainty,
        evidenceFor,
        inShort:
          inShort &&
          (Object.fromEntries(
            inShort.map(({ row, answer }) => [row, citedText(answer, apparatus)]),
          ) as Item<'articles'>['inShort']),
        keyPoints: keyPoints.map((point) => citedText(wholePoint(point), apparatus)),
        questionsToAsk,
        text: citedBlocks(blocksOf(parts), apparatus, claims),
        related: related.map(addressIn),
      }
    }),
  questions: () =>
    faqs.map((faq) => {
      const { title, description, question, group, oneLine, messageText } = faq
      const { answer, body, article, related, apparatus } = modelAt<'faq'>(faq.address)
      return {
        ...paged(faq),
        version: versionOf(faq.address),
        title,
        description,
        question,
        group,
        oneLine,
        shortAnswer: citedText(
          answer.flatMap(({ text }) => text),
          apparatus,
        ),
        messageText,
        text: citedBlocks(body, apparatus),
        article: article?.href ?? null,
        related: related.map(addressIn),
      }
    }),
  claims: () =>
    claims.map((doc) => {
      const { title, description, claim, topic, verdict, certainty } = doc
      const { answer, body, related, apparatus } = modelAt<'claim'>(doc.address)
      return {
        ...paged(doc),
        version: versionOf(doc.address),
        title,
        description,
        claim,
        topic,
        verdict,
        certainty,
        shortAnswer: citedText(answer, apparatus),
        text: citedBlocks(body, apparatus),
        related: related.map(addressIn),
      }
    }),
  terms: () =>
    terms.map((doc) => {
      const { term, say, group, aliases, related } = doc
      const { definition, body, apparatus } = modelAt<'term'>(doc.address)
      return {
        ...paged(doc),
        term,
        say,
        group,
        aliases,
        definition: citedText(definition, apparatus),
        text: citedBlocks(body, apparatus),
        related: related.filter((id) => terms.some((other) => other.id === id)),
      }
    }),
  findings: () =>
    findingsWithPage.map((finding) => {
      const address = addressOf('Finding', finding.id)
      return {
        ...finding,
        ...placed(finding.id, address),
        version: versionOf(address),
        sentence: told(viewOf(finding)),
      }
    }),
  facts: () => {
    const shown = factsShown()
    return [...facts.values()].filter(({ id }) => shown.has(id))
  },
  advice: () => {
    const shown = adviceShown()
    return [...advice].flatMap(([id, record]) => {
      if (!shown.has(id)) return []
      const { title, kind, urgency, fits, short } = record
      const { body, apparatus } = resolve([], record.body)
      return { id, title, kind, urgency, fits, short, ...dated(record), text: citedBlocks(body, apparatus) }
    })
  },
  references: () =>
    [...citations()].flatMap(([key, citedOn]) => {
      const reference = references.get(key)
      if (!reference) return []
      const { link, printable: _, csl, ...record } = reference
      const { URL: _address, ...unlinked } = csl
      return {
        ...record,
        csl: link ? csl : unlinked,
        citation: formatReference(reference),
        url: linkOf(reference)?.href ?? null,
        citedOn,
      }
    }),
  codes: () =>
    codesOfSystems().flatMap(({ id, name, oid, rows }) =>
      rows.map(({ code, standsFor, below = false, first = false, page, source, seen }) => ({
        id: `${id}/${code}`,
        system: name,
        oid,
        code,
        standsFor,
        below,
        first,
        address: page,
        url: `${site.origin}${page}`,
        source,
        seen,
      })),
    ),
  changes: changeItems,
}

function modelAt<K extends PageModel['kind']>(address: string) {
  return pageModel(address) as Extract<PageModel, { kind: K }>
}

type Dates = { written: string; changed: string; reviewBy: string; reviewer?: Reviewer | undefined }

function dated({ written, changed, reviewBy, reviewer }: Dates) {
  return { written, changed, reviewBy, reviewedBy: reviewer ?? null }
}

function placed(id: string, address: string) {
  return { id, address, url: `${site.origin}${address}`, markdown: `${site.origin}${twinAddress(address)}` }
}

function paged(doc: Dates & { id: string; address: string }) {
  return { ...placed(doc.id, doc.address), ...dated(doc) }
}

function versionOf(address: string): number {
  return versionedPages.get(address)?.version ?? 1
}

function addressIn({ href }: PageLink): string {
  return href
}

/** Ids of the facts that pages say. */
function factsShown(): ReadonlySet<string> {
  const ids = new Set<string>()
  JSON.stringify(addresses.map(pageModel), (_, value) => {
    if (value?.t === 'fact') ids.add(value.id)
    return value
  })
  return ids
}

/** Ids of the advice that pages give. */
function adviceShown(): ReadonlySet<string> {
  const blocks = [...pages, ...terms].flatMap(({ body }) => [...walkBlocks(body)])
  return new Set(blocks.flatMap((block) => (block.t === 'advice' ? [block.id] : [])))
}

/** Ids of all sources that pages cite, and these pages, in the order of ids. */
function citations(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const model of addresses.map(pageModel))
    for (const { key } of 'apparatus' in model ? model.apparatus.sources : [])
      found.set(key, [...(found.get(key) ?? []), model.head.address])
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
