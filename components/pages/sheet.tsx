import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import { MarginCards } from '@/components/ui/page-cards'
import type { SheetModel } from '@/lib/pages/sheet'
import { words } from '@/words'

const yesNo = 'flex items-center gap-2 text-sm'

/** A sheet to hold beside a form: what to look for, what to ask, where we tell more. On paper one sheet, with room to write. */
export function SheetPage({ model }: { model: SheetModel }) {
  return (
    <PageFrame
      address={model.head.address}
      top={
        <>
          <Breadcrumbs crumbs={model.crumbs} />
          <h1>{model.title}</h1>
          <p className="lead">{model.lead}</p>
          <p className="meta">
            <ReviewLine review={model.review} />
          </p>
        </>
      }
      margin={
        model.related.length > 0 && (
          <MarginCards id="related" title={words.sheet.related} links={model.related} />
        )
      }
    >
      <ol className="grid gap-3 print:-mt-8 print:grid-cols-2 print:gap-x-6 print:gap-y-0">
        {model.rows.map(({ gap, look, ask, pages }, i) => (
          <li
            key={gap}
            className="break-inside-avoid rounded-lg border border-hair bg-card px-(--inset) py-4 leading-[1.4] print:rounded-none print:border-x-0 print:border-line print:px-0 print:py-1 print:text-[9.5pt] print:leading-[1.3]"
          >
            <h2 className="m-0 text-[1.25rem] print:text-[11pt]">
              {i + 1}. {gap}
            </h2>
            <p className="mt-1">{look}</p>
            <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 print:mt-0.5">
              {words.sheet.answers.map((answer) => (
                <label key={answer} className={yesNo}>
                  <input type="radio" name={`row-${i + 1}`} className="size-5 accent-accent" />
                  {answer}
                </label>
              ))}
            </p>
            <p className="mt-2 border-l-4 border-apricot pl-3 font-semibold print:mt-1">
              {words.sheet.ask} “{ask}”
            </p>
            <p className="no-print mt-2 text-sm">
              {words.sheet.more}{' '}
              {pages.map((page, n) => (
                <span key={page.href}>
                  {n > 0 && ' · '}
                  <a href={page.href}>{page.label}</a>
                </span>
              ))}
            </p>
            <p className="print-only mt-4 border-b border-line" />
          </li>
        ))}
      </ol>
      <div className="prose mt-6 print:mt-1 print:text-[8pt] print:[&_.sources]:mt-1 print:leading-[1.25] print:[&_.review]:hidden print:[&_section:last-child]:hidden">
        <Prose blocks={model.body} />
        <PageEnd apparatus={model.apparatus} review={model.review} />
      </div>
    </PageFrame>
  )
}
