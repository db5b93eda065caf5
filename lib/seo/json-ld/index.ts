/** Structured data of each page, made from the same model as the page itself. */

import type { Graph, Thing } from 'schema-dts'
import { verdictWords } from '../../evidence/certainty'
import type { PageModel } from '../../pages'
import type { HomeModel } from '../../pages/home'
import type { GlossaryModel, NotFoundModel, QuestionsModel, SearchModel } from '../../pages/lists'
import type { ReferencesModel } from '../../pages/references'
import { shownText } from '../../pages/resolve'
import { aboutPage } from './about-page'
import { breadcrumbList } from './breadcrumb-list'
import { claim } from './claim'
import { collectionPage } from './collection-page'
import { dataset } from './dataset'
import { definedTerm } from './defined-term'
import { definedTermSet } from './defined-term-set'
import { medicalWebPage } from './medical-web-page'
import { organization } from './organization'
import { question } from './question'
import { webPage } from './web-page'
import { webSite } from './web-site'

export type AnyModel =
  | PageModel
  | HomeModel
  | QuestionsModel
  | GlossaryModel
  | ReferencesModel
  | SearchModel
  | NotFoundModel

/** One graph a page: what the page is, then its breadcrumbs. */
export function structuredData(model: AnyModel): Graph {
  const crumbs = 'crumbs' in model ? [breadcrumbList(model.head.address, model.crumbs)] : []
  return { '@context': 'https://schema.org', '@graph': [...things(model), ...crumbs] }
}

function things(model: AnyModel): Thing[] {
  switch (model.kind) {
    case 'home':
      return [webPage(model), webSite(), organization()]
    case 'article':
      return [medicalWebPage(model)]
    case 'faq':
      return [webPage(model, { mainEntity: question(model) })]
    case 'claim': {
      const verdict = verdictWords[model.verdict]
      const abstract = `${verdict}. ${shownText(model.answer)}`
      return [webPage(model, { mainEntity: claim(model), abstract })]
    }
    case 'term':
      return [webPage(model, { mainEntity: definedTerm(model) })]
    case 'finding':
      return [webPage(model, { mainEntity: dataset(model) })]
    case 'glossary':
      return [collectionPage(model, { mainEntity: definedTermSet(model) })]
    case 'section':
    case 'questions':
    case 'references':
    case 'findings':
    case 'byCondition':
      return [collectionPage(model)]
    case 'sitePage':
      return [model.head.address === '/about/' ? aboutPage(model) : webPage(model)]
    case 'search':
      return [webPage(model)]
    case 'notFound':
      return [webSite()]
  }
}
