import { CrisisBox } from '@/components/care/crisis-box'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import { PageList } from '@/components/ui/page-list'
import type { FaqModel } from '@/lib/pages/faq'
import { words } from '@/words'

export function FaqPage({ model }: { model: FaqModel }) {
  const { apparatus, article, related } = model
  return (
    <article className="page">
      <Breadcrumbs crumbs={model.crumbs} />
      <h1>{model.question}</h1>
      {model.crisis && <CrisisBox lines={model.crisis} />}
      <div className="prose">
        <p className="short-answer">
          <Inlines nodes={model.answer} />
        </p>
        <p className="meta">
          <ReviewLine review={model.review} />
        </p>
        <Prose blocks={model.body} />
        <section className="share no-print" aria-labelledby="share">
          <h2 id="share">{words.question.share}</h2>
          <p className="message-text">{model.messageText}</p>
          <p data-share hidden>
            <button type="button" data-copy="link">
              {words.question.copyLink}
            </button>{' '}
            <button type="button" data-copy="message">
              {words.question.copyText}
            </button>{' '}
            <button type="button" data-print>
              {words.question.print}
            </button>
          </p>
          <p data-copy-refused hidden>
            <label>
              {words.question.notCopied}
              <textarea className="w-full border p-2" readOnly rows={4} />
            </label>
          </p>
        </section>
        {(article || related.length > 0) && (
          <section className="no-print">
            <h2 id="related">{words.question.goOn}</h2>
            <PageList links={[...(article ? [article] : []), ...related]} />
          </section>
        )}
        <p className="print-only clinic-line">{words.question.myClinic}</p>
        <PageEnd apparatus={apparatus} review={model.review} />
      </div>
    </article>
  )
}
