import { PrintedFrom } from '@/components/layout/printed-from'
import type { PageModel } from '@/lib/pages'
import { ArticlePage } from './article'
import { ByConditionPage } from './by-condition'
import { ClaimPage } from './claim'
import { FaqPage } from './faq'
import { FindingPage } from './finding'
import { FindingsPage } from './findings'
import { SectionPage } from './section'
import { SitePage } from './site-page'
import { TermPage } from './term'

/** A page made from content. On paper it says where it is from. */
export function Page({ model }: { model: PageModel }) {
  return (
    <>
      <PrintedFrom address={model.head.address} />
      <Template model={model} />
    </>
  )
}

function Template({ model }: { model: PageModel }) {
  switch (model.kind) {
    case 'article':
      return <ArticlePage model={model} />
    case 'faq':
      return <FaqPage model={model} />
    case 'claim':
      return <ClaimPage model={model} />
    case 'term':
      return <TermPage model={model} />
    case 'sitePage':
      return <SitePage model={model} />
    case 'finding':
      return <FindingPage model={model} />
    case 'findings':
      return <FindingsPage model={model} />
    case 'byCondition':
      return <ByConditionPage model={model} />
    case 'section':
      return <SectionPage model={model} />
  }
}
