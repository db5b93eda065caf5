import { CrisisBox } from '@/components/care/crisis-box'
import { Sources } from '@/components/citation/sources'
import { Terms } from '@/components/glossary/term'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contents } from '@/components/layout/contents'
import { PageFrame } from '@/components/layout/page-frame'
import { Parts } from '@/components/mdx/parts'
import type { SitePageModel } from '@/lib/pages/site-page'
import { words } from '@/words'

export function SitePage({ model }: { model: SitePageModel }) {
  return (
    <PageFrame
      contents={model.outline.length > 1 && <Contents headings={model.outline} />}
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{model.title}</h1>
          <p className={`lead ${model.crisis ? 'no-print' : ''}`}>{model.lead}</p>
          {model.crisis && <CrisisBox lines={model.crisis} more={false} />}
        </>
      }
    >
      <div className={model.crisis ? 'help-page' : undefined}>
        <Parts parts={model.parts} />
      </div>
      <div className={`mt-10 ${model.crisis ? 'no-print' : ''}`}>
        <Terms terms={model.apparatus.terms} />
        <Sources sources={model.apparatus.sources} />
        <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
      </div>
    </PageFrame>
  )
}
