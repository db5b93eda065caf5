import { readFileSync } from 'node:fs'
import { DomUtils } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { ParsedPage } from '@/lib/export/files'
import { language } from '@/words'
import { h1, parsedPages, shown, sitemapDays, withClass } from './parsed'

type Node = Record<string, unknown> & { '@type': string }

const days = sitemapDays(readFileSync('out/sitemap.xml', 'utf8'))

function scripts(page: ParsedPage): string[] {
  return page.all
    .filter((e) => e.name === 'script' && e.attribs.type === 'application/ld+json')
    .map((e) => DomUtils.textContent(e))
}

/** Every object of the graph, with its properties. */
function objects(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objects)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(objects)]
}

const data = parsedPages.map((page) => {
  const graph = (JSON.parse(scripts(page)[0] ?? '{}') as { '@graph'?: Node[] })['@graph'] ?? []
  const main = graph.find((node) => /Page$/.test(node['@type']))
  return { page, graph, main, address: page.address }
})
const questions = data.filter(({ address }) => /^\/q\/.+\/$/.test(address))
const articles = data.filter(({ main }) => main?.['@type'] === 'MedicalWebPage')

describe('structured data', () => {
  test('every page has one script that parses and that no text can end', () => {
    expect(parsedPages.filter((page) => scripts(page).length !== 1).map((p) => p.file)).toEqual([])
    expect(parsedPages.filter((page) => scripts(page)[0]?.includes('<')).map((p) => p.file)).toEqual([])
    expect(data.filter(({ graph }) => graph.length === 0).map((d) => d.address)).toEqual([])
  })

  test('types and properties are those that we know to be in the schema.org vocabulary', () => {
    const all = data.flatMap(({ graph }) => objects(graph))
    const types = new Set(all.map((o) => o['@type']).filter(Boolean))
    const properties = new Set(all.flatMap((o) => Object.keys(o)).filter((name) => !name.startsWith('@')))
    expect([...types].filter((t) => !knownTypes.includes(t))).toEqual([])
    expect([...properties].filter((p) => !knownProperties.includes(p))).toEqual([])
  })

  test('breadcrumbs are those that the page shows', () => {
    const listed = data.map(({ page, graph }) => {
      const list = graph.find((node) => node['@type'] === 'BreadcrumbList')
      const items = (list?.itemListElement ?? []) as { name: string; item: string; position: number }[]
      const nav = page.all.find((e) => e.name === 'nav' && e.attribs['aria-label'] === 'Where you are')
      const links = nav ? DomUtils.getElementsByTagName('a', nav.children) : []
      return {
        file: page.file,
        inData: items.map((i) => [i.position, i.name, i.item.replace(/^https:\/\/[^/]+/, '')]),
        onPage: links.map((a, i) => [i + 1, DomUtils.textContent(a), a.attribs.href]),
      }
    })
    expect(listed.filter((l) => JSON.stringify(l.inData) !== JSON.stringify(l.onPage))).toEqual([])
    expect(listed.filter((l) => l.inData.length > 1).length).toBeGreaterThan(300)
  })

  test('a question page holds its question and exactly the answer that it shows', () => {
    expect(questions.length).toBeGreaterThan(50)
    for (const { page, main } of questions) {
      const question = main?.mainEntity as Node
      const answer = question.acceptedAnswer as Node
      expect(question['@type'], page.file).toBe('Question')
      expect(question.name, page.file).toBe(h1(page))
      expect(answer['@type'], page.file).toBe('Answer')
      expect(answer.text, page.file).toBe(shown(withClass(page, 'short-answer')[0]))
    }
  })

  test('the day of the last change is one: on the page, in the data, in the sitemap', () => {
    const wrong = data.flatMap(({ page, main, address }) => {
      const text = DomUtils.textContent(page.all.filter((e) => e.name === 'main'))
      const visible = /last changed ?([A-Z][a-z]+ \d+, \d{4})/i.exec(text)?.[1]
      if (!visible) return []
      const modified = String(main?.dateModified)
      return language.day(modified) === visible && days.get(address) === modified
        ? []
        : [`${page.file}: page ${visible}, data ${modified}, sitemap ${days.get(address)}`]
    })
    expect(wrong).toEqual([])
    expect(data.filter(({ main }) => main?.datePublished).length).toBeGreaterThan(250)
  })

  test('every page of the sitemap has a day', () => {
    expect([...days].filter(([, day]) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([])
  })

  test('a reviewer is named only where the page names one', () => {
    const named = data.filter(({ graph }) => objects(graph).some((o) => o.reviewedBy || o.lastReviewed))
    const notYet = named.filter(({ page }) => page.html.includes('Not yet reviewed by a clinician'))
    expect(notYet.map((d) => d.address)).toEqual([])
    for (const { page, main } of named) {
      expect(page.html).toContain(objects(main?.reviewedBy)[0]?.name)
      expect(page.html).toContain(language.day(String(main?.lastReviewed)))
    }
  })

  test('articles name their sources, and those on conditions name the condition', () => {
    expect(articles.length).toBeGreaterThan(40)
    for (const { page, main } of articles) {
      const links = withClass(page, 'source-list').flatMap((list) =>
        DomUtils.getElementsByTagName('li', list.children).map(
          (entry) => DomUtils.findAll((e) => e.attribs.rel === 'external', entry.children)[0]?.attribs.href,
        ),
      )
      const cited = (main?.citation ?? []) as string[]
      expect(cited, page.file).toHaveLength(links.length)
      // A source where readers are not sent has its title.
      for (const [i, source] of cited.entries())
        if (links[i]) expect(source, page.file).toBe(links[i])
        else expect(source, page.file).toMatch(/^(?!https?:).*\w{3}/)
    }
    const without = articles.filter(
      ({ address, main }) =>
        address.startsWith('/conditions/') &&
        !objects(main?.about).some((o) => o['@type'] === 'MedicalCondition'),
    )
    expect(without.map((d) => d.address)).toEqual([])
  })
})

/** Questions have one answer by us, and claims are in our words: no FAQPage, QAPage or ClaimReview. */
const knownTypes = [
  'AboutPage',
  'Answer',
  'BreadcrumbList',
  'Claim',
  'CollectionPage',
  'CreativeWork',
  'DataDownload',
  'Dataset',
  'DefinedTerm',
  'DefinedTermSet',
  'Drug',
  'EducationalOccupationalCredential',
  'EntryPoint',
  'ImageObject',
  'ListItem',
  'MedicalAudience',
  'MedicalCode',
  'MedicalCondition',
  'MedicalWebPage',
  'Organization',
  'Person',
  'Question',
  'SearchAction',
  'WebPage',
  'WebSite',
]

const knownProperties = [
  'about',
  'abstract',
  'acceptedAnswer',
  'alternateName',
  'answerCount',
  'audience',
  'audienceType',
  'breadcrumb',
  'citation',
  'code',
  'codeValue',
  'codingSystem',
  'contentUrl',
  'creator',
  'dateModified',
  'datePublished',
  'description',
  'distribution',
  'email',
  'encodingFormat',
  'hasCredential',
  'hasDefinedTerm',
  'height',
  'inDefinedTermSet',
  'inLanguage',
  'isAccessibleForFree',
  'isPartOf',
  'item',
  'itemListElement',
  'lastReviewed',
  'logo',
  'mainEntity',
  'name',
  'position',
  'potentialAction',
  'primaryImageOfPage',
  'publisher',
  'publishingPrinciples',
  'query-input',
  'reviewedBy',
  'target',
  'text',
  'url',
  'urlTemplate',
  'width',
]
