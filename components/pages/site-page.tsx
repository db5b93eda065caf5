import { CrisisBox } from '@/components/care/crisis-box'
import { Sources } from '@/components/citation/sources'
import { Terms } from '@/components/glossary/term'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contents } from '@/components/layout/contents'
import { PageFrame } from '@/components/layout/page-frame'
import { Parts } from '@/components/mdx/parts'
import type { SitePageModel } from '@/lib/pages/site-page'
import { words } from '@/words'

/** Numbers to press and steps to take are large. */
const help =
  'calls:leading-[2.1] number:inline number:rounded-full number:border-2 number:border-emergency number:bg-card number:px-2.5 number:py-1 number:whitespace-nowrap number:font-bold number:text-emergency number:no-underline step:relative step:mt-3 step:-ml-[1.3rem] step:min-h-9 step:pt-1 step:list-none step:pl-12 step:before:absolute step:before:top-0 step:before:left-0 step:before:grid step:before:size-9 step:before:place-items-center step:before:rounded-full step:before:bg-emergency step:before:font-bold step:before:text-paper print:step:before:border print:step:before:bg-card print:step:before:text-ink step:before:content-[counter(list-item)]'

export function SitePage({ model }: { model: SitePageModel }) {
  return (
    <PageFrame
      contents={model.outline.length > 1 && <Contents headings={model.outline} />}
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{model.title}</h1>
          <p className="lead">{model.lead}</p>
          {model.crisis && <CrisisBox lines={model.crisis} more={false} />}
        </>
      }
    >
      <div className={model.crisis ? help : ''}>
        <Parts parts={model.parts} />
      </div>
      <div className="mt-10">
        <Terms terms={model.apparatus.terms} />
        <Sources sources={model.apparatus.sources} />
        <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
      </div>
    </PageFrame>
  )
}
