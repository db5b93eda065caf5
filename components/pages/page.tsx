import type { ReactNode } from 'react'
import type { Graph } from 'schema-dts'
import { Header } from '@/components/layout/header'
import { JsonLd } from '@/components/layout/json-ld'
import { LeaveQuickly } from '@/components/layout/leave-quickly'
import { PaperHead } from '@/components/layout/paper-head'
import type { CrisisLines } from '@/lib/pages/crisis'
import type { ModelOf, PageModel } from '@/lib/pages/kinds'
import { ArticlePage } from './article'
import { ByConditionPage } from './by-condition'
import { ClaimPage } from './claim'
import { ClinicsPage } from './clinics'
import { ConnectPage } from './connect'
import { DayPlanPage } from './day-plan'
import { DecisionPage } from './decision'
import { EmbedPage } from './embed'
import { FaqPage } from './faq'
import { FindingPage } from './finding'
import { FindingsPage } from './findings'
import { FreshnessPage } from './freshness'
import { GlossaryPage } from './glossary'
import { HandoutPage } from './handout'
import { HandoutsPage } from './handouts'
import { HomePage } from './home'
import { NotFoundPage } from './not-found'
import { OfflinePage } from './offline'
import { QuestionsPage } from './questions'
import { QuestionsToAskPage } from './questions-to-ask'
import { ReferencesPage } from './references'
import { SearchPage } from './search'
import { SectionPage } from './section'
import { SheetPage } from './sheet'
import { SitePage } from './site-page'
import { TermPage } from './term'
import { VersionPage, VersionsPage } from './version'

/** The component of each kind of page. */
const components: { [K in PageModel['kind']]: (props: { model: ModelOf<K> }) => ReactNode } = {
  home: HomePage,
  questions: QuestionsPage,
  glossary: GlossaryPage,
  sheet: SheetPage,
  dayPlan: DayPlanPage,
  questionsToAsk: QuestionsToAskPage,
  references: ReferencesPage,
  freshness: FreshnessPage,
  section: SectionPage,
  findings: FindingsPage,
  byCondition: ByConditionPage,
  finding: FindingPage,
  article: ArticlePage,
  decision: DecisionPage,
  faq: FaqPage,
  term: TermPage,
  claim: ClaimPage,
  sitePage: SitePage,
  clinics: ClinicsPage,
  connect: ConnectPage,
  offline: OfflinePage,
  handouts: HandoutsPage,
  handout: HandoutPage,
  search: SearchPage,
  versions: VersionsPage,
  version: VersionPage,
  embed: EmbedPage,
  notFound: NotFoundPage,
}

/** A page with what all have: the header, which marks where it is and which an embed lacks; on paper, where it is from; for search engines, its structured data. */
export function Page({ model, data, crisis }: { model: PageModel; data: Graph; crisis: CrisisLines }) {
  const Component = components[model.kind] as ((props: { model: PageModel }) => ReactNode) | undefined
  if (!Component)
    throw new Error(`components/pages/page.tsx names no component for pages of kind "${model.kind}"`)
  return (
    <>
      {model.head.leaveQuickly && <LeaveQuickly />}
      {model.kind !== 'embed' && <Header address={model.head.address} crisis={crisis} />}
      <main id="main" className="focus:outline-none" tabIndex={-1}>
        {model.head.index && <PaperHead model={model} />}
        <Component model={model} />
        <JsonLd data={data} />
      </main>
    </>
  )
}
