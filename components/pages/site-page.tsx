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
  'print:columns-2 print:gap-5 print:text-[7.5pt] print:leading-[1.25] print:[&_h2]:mt-2 print:[&_h2]:text-[9.5pt]! print:[&_section]:mt-2 print:[&_.prose]:mt-1 print:[&_.box-title]:py-0.5 print:[&_.box-title]:text-[9pt]! print:[&_.care-body]:py-1 print:[&_.care-body]:text-[7.5pt] print:[&_.cites]:hidden print:[&_li]:mt-0.5 print:[&_li]:leading-[1.25] calls:leading-[2.1] print:calls:leading-[1.25] print:number:border-0 print:number:p-0 number:inline number:rounded-full number:border-2 number:border-emergency number:bg-card number:px-2.5 number:py-1 number:whitespace-nowrap number:font-bold number:text-emergency number:no-underline step:relative step:mt-3 step:-ml-[1.3rem] step:min-h-9 print:step:mt-1 print:step:min-h-0 print:step:pt-0 print:step:before:size-5 step:pt-1 step:list-none step:pl-12 step:before:absolute step:before:top-0 step:before:left-0 step:before:grid step:before:size-9 step:before:place-items-center step:before:rounded-full step:before:bg-emergency step:before:font-bold step:before:text-paper print:step:before:border print:step:before:bg-card print:step:before:text-ink step:before:content-[counter(list-item)]'

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
      <div className="mt-10 print:break-before-page">
        <Terms terms={model.apparatus.terms} />
        <Sources sources={model.apparatus.sources} />
        <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
      </div>
    </PageFrame>
  )
}
