/**
 * The registry of page kinds. What the site knows of a kind is found from its entry: where its pages are, their models
 * with heads and breadcrumbs, what structured data says, how search groups them. Sitemap, feed and llms.txt read the
 * models. components/pages/page.tsx names the component of each kind, because lib takes nothing from React.
 */
import type { Graph, Thing } from 'schema-dts'
import { words } from '../../words'
import { articles, claims, faqs, findingsWithPage, isShown, isWithheld, shown, terms } from '../content'
import { addressOf, fixed, isShownKind, type ShownKind, sectionAddress } from '../content/addresses'
import { type ArticleIcon, kinds as contentKinds, type Kind, type Section, sections } from '../content/schema'
import { aboutPage } from '../seo/json-ld/about-page'
import { breadcrumbList } from '../seo/json-ld/breadcrumb-list'
import { claimPage } from '../seo/json-ld/claim'
import { collectionPage } from '../seo/json-ld/collection-page'
import { dataset } from '../seo/json-ld/dataset'
import { definedTerm } from '../seo/json-ld/defined-term'
import { definedTermSet } from '../seo/json-ld/defined-term-set'
import { medicalWebPage } from '../seo/json-ld/medical-web-page'
import { organization } from '../seo/json-ld/organization'
import { question } from '../seo/json-ld/question'
import { webPage } from '../seo/json-ld/web-page'
import { webSite } from '../seo/json-ld/web-site'
import { articleModel } from './article'
import { claimModel } from './claim'
import { clinicsId, clinicsModel } from './clinics'
import { connectId, connectModel } from './connect'
import { dayPlanModel } from './day-plan'
import { decisionModel } from './decision'
import { embedPages } from './embed'
import { byConditionModel, findingModel, findingsModel } from './evidence'
import { faqModel } from './faq'
import { freshnessModel } from './freshness'
import { handoutModel } from './handout'
import { handoutsModel } from './handouts'
import { homeModel } from './home'
import {
  glossaryModel,
  type NotFoundModel,
  notFoundModel,
  type PageCard,
  questionsModel,
  searchModel,
  sectionModel,
} from './lists'
import { offlineModel } from './offline'
import { offlineId } from './offline-marks'
import { questionsToAskModel } from './questions-to-ask'
import { referencesModel } from './references'
import { sheetModel } from './sheet'
import type { Head } from './shell'
import type { Source } from './shown'
import { sitePageModel } from './site-page'
import { termModel } from './term'
import { versionPages, versionsModel } from './version'

type Listed = PageCard & { section: Section }

/** What the site knows of a kind of page. */
export type Entry<Model> = {
  /** address and model of each page */
  pages: readonly (readonly [address: string, model: () => Model])[]
  /** what structured data says of a page, before its breadcrumbs */
  jsonLd(model: Model): Thing[]
  /** the kind of content of which each file has a page */
  content?: ShownKind
  /** links to these pages from the pages of sections */
  listed?: readonly Listed[]
  /** how search groups the pages; it leaves out what other pages tell */
  search?: keyof typeof words.client.search.groups
}

/** Ties the parts of an entry to one model. */
function kind<Model extends { head: Head }>(entry: Entry<Model>): Entry<Model> {
  return entry
}

function each<Doc extends { address: string }, Model>(docs: readonly Doc[], model: (doc: Doc) => Model) {
  return docs.map((doc) => [doc.address, () => model(doc)] as const)
}

type Cardlike = Record<'address' | 'title' | 'description', string> & { icon: ArticleIcon }

function listedAs(section: Section, docs: readonly Cardlike[]): Listed[] {
  return docs.map(({ address, title, description, icon }) => ({
    section,
    href: address,
    label: title,
    about: description,
    icon,
  }))
}

const collection = (model: Parameters<typeof collectionPage>[0]): Thing[] => [collectionPage(model)]

const inEvidence = (
  href: string,
  { title, short }: { title: string; short: string },
  icon: ArticleIcon,
): Listed[] => [{ section: 'evidence', href, label: title, about: short, icon }]

/** In the order of the site. */
export const pageKinds = {
  home: kind({
    pages: [[fixed.home, () => homeModel(referencesModel(sourcesAt).count)]],
    jsonLd: (model) => [webPage(model), webSite(), organization()],
  }),
  questions: kind({ pages: [[fixed.questions, questionsModel]], jsonLd: collection }),
  glossary: kind({
    pages: [[fixed.glossary, glossaryModel]],
    jsonLd: (model) => [collectionPage(model, { mainEntity: definedTermSet(model) })],
  }),
  section: kind({
    pages: sections.map((section) => [
      sectionAddress(section),
      () => sectionModel(section, listedIn(section)),
    ]),
    jsonLd: collection,
  }),
  byCondition: kind({
    pages: [[fixed.byCondition, byConditionModel]],
    jsonLd: collection,
    listed: inEvidence(fixed.byCondition, words.byCondition, 'scales'),
  }),
  findings: kind({
    pages: [[fixed.findings, findingsModel]],
    jsonLd: collection,
    listed: inEvidence(fixed.findings, words.findings, 'chart'),
  }),
  references: kind({
    pages: [[fixed.references, () => referencesModel(sourcesAt)]],
    jsonLd: collection,
    listed: inEvidence(fixed.references, words.references, 'paper'),
  }),
  freshness: kind({
    pages: [[fixed.freshness, () => freshnessModel(sourcesAt)]],
    jsonLd: collection,
    listed: inEvidence(fixed.freshness, words.freshness, 'calendar'),
  }),
  finding: kind({
    content: 'Finding',
    pages: findingsWithPage.map((f) => [addressOf('Finding', f.id), () => findingModel(f)]),
    jsonLd: (model) => [webPage(model, { mainEntity: dataset(model) })],
  }),
  article: kind({
    content: 'Article',
    pages: each(articles, articleModel),
    jsonLd: (model) => [medicalWebPage(model)],
    search: 'article',
  }),
  decision: kind({
    content: 'Decision',
    pages: each(shown.Decision, decisionModel),
    jsonLd: (model) => [webPage(model)],
    listed: listedAs('deciding', shown.Decision),
    search: 'article',
  }),
  faq: kind({
    content: 'Faq',
    pages: each(faqs, faqModel),
    jsonLd: (model) => [webPage(model, { mainEntity: question(model) })],
    search: 'question',
  }),
  term: kind({
    content: 'GlossaryTerm',
    pages: each(terms, termModel),
    jsonLd: (model) => [webPage(model, { mainEntity: definedTerm(model) })],
    search: 'term',
  }),
  claim: kind({
    content: 'Claim',
    pages: each(claims, claimModel),
    jsonLd: (model) => [claimPage(model)],
    search: 'claim',
  }),
  sitePage: kind({
    content: 'SitePage',
    pages: each(
      shown.SitePage.filter(({ id }) => ![clinicsId, connectId, offlineId].includes(id)),
      sitePageModel,
    ),
    jsonLd: (model) => [model.about ? aboutPage(model) : webPage(model)],
    search: 'article',
  }),
  sheet: kind({
    content: 'Sheet',
    pages: each(shown.Sheet, sheetModel),
    jsonLd: (model) => [webPage(model)],
    listed: listedAs('deciding', shown.Sheet),
    search: 'article',
  }),
  dayPlan: kind({
    content: 'DayPlan',
    pages: each(shown.DayPlan, dayPlanModel),
    jsonLd: (model) => [webPage(model)],
    listed: listedAs('treatment', shown.DayPlan),
    search: 'article',
  }),
  questionsToAsk: kind({
    pages: [[fixed.questionsToAsk, questionsToAskModel]],
    jsonLd: collection,
    listed: [
      {
        section: 'deciding',
        href: fixed.questionsToAsk,
        label: words.asking.title,
        about: words.asking.short,
        icon: 'people',
      },
    ],
  }),
  clinics: kind({
    pages: each(
      shown.SitePage.filter(({ id }) => id === clinicsId),
      clinicsModel,
    ),
    jsonLd: (model) => [webPage(model)],
    search: 'article',
  }),
  connect: kind({
    pages: each(
      shown.SitePage.filter(({ id }) => id === connectId),
      connectModel,
    ),
    jsonLd: (model) => [webPage(model)],
  }),
  offline: kind({
    pages: each(
      shown.SitePage.filter(({ id }) => id === offlineId),
      offlineModel,
    ),
    jsonLd: (model) => [webPage(model)],
    search: 'article',
  }),
  handouts: kind({ pages: [[fixed.handouts, handoutsModel]], jsonLd: collection, search: 'article' }),
  handout: kind({
    content: 'Handout',
    pages: each(shown.Handout, handoutModel),
    jsonLd: (model) => [webPage(model)],
    search: 'article',
  }),
  search: kind({ pages: [[fixed.search, searchModel]], jsonLd: (model) => [webPage(model)] }),
  versions: kind({ pages: [[fixed.versions, versionsModel]], jsonLd: (model) => [webPage(model)] }),
  version: kind({ pages: versionPages(), jsonLd: (model) => [webPage(model)] }),
  embed: kind({ pages: embedPages(), jsonLd: (model) => [webPage(model)] }),
  // stands in for every address without a page
  notFound: kind<NotFoundModel>({ pages: [], jsonLd: () => [webSite()] }),
}

type Kinds = typeof pageKinds
/** The model of a kind's pages, with the name of the kind. */
export type ModelOf<K extends keyof Kinds> =
  Kinds[K] extends Entry<infer Model> ? Model & { kind: K; head: Head } : never
export type PageModel = { [K in keyof Kinds]: ModelOf<K> }[keyof Kinds]

for (const kind of (Object.keys(contentKinds) as Kind[]).filter(isShownKind))
  if (!Object.values(pageKinds).some((entry) => entry.content === kind))
    throw new Error(
      `lib/pages/kinds.ts has no entry for the content kind ${kind}; its pages would be missing`,
    )

const makers = new Map(
  Object.entries(pageKinds).flatMap(([kind, { pages }]) =>
    pages
      .filter(([address]) => !isWithheld(address))
      .map(([address, model]) => [address, () => ({ kind, ...model() }) as PageModel] as const),
  ),
)

/** Addresses of all pages of this build, in the order of the site. */
export const addresses: readonly string[] = [...makers.keys()]

const made = new Map<string, PageModel>()

/**
 * The model of a page, made once.
 * @throws when no published page has this address
 */
export function pageModel(address: string): PageModel {
  const model = made.get(address) ?? makers.get(address)?.()
  if (!model) throw new Error(`no published page has the address ${address}`)
  made.set(address, model)
  return model
}

export const notFound: PageModel = { kind: 'notFound', ...notFoundModel() }

function listedIn(section: Section): PageCard[] {
  return Object.values<{ listed?: readonly Listed[] }>(pageKinds)
    .flatMap(({ listed = [] }) => listed)
    .filter((link) => link.section === section && isShown(link.href))
}

function sourcesAt(address: string): readonly Source[] {
  const model = pageModel(address)
  return 'apparatus' in model ? model.apparatus.sources : []
}

/** One graph a page: what the page is, then its breadcrumbs. */
export function structuredData(model: PageModel): Graph {
  const crumbs = 'crumbs' in model ? [breadcrumbList(model.head.address, model.crumbs)] : []
  const { jsonLd } = pageKinds[model.kind] as Entry<PageModel>
  return { '@context': 'https://schema.org', '@graph': [...jsonLd(model), ...crumbs] }
}
