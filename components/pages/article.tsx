import { Fragment } from 'react'
import { CrisisBox } from '@/components/care/crisis-box'
import { CertaintyBadge } from '@/components/evidence/certainty'
import { ClaimList, Claims } from '@/components/evidence/claim-list'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contents } from '@/components/layout/contents'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import type { ArticleModel } from '@/lib/pages/article'

export function ArticlePage({ model }: { model: ArticleModel }) {
  const { apparatus, review } = model
  return (
    <article className="page with-contents">
      <div className="page-top">
        <Breadcrumbs crumbs={model.crumbs} />
        <h1>{model.title}</h1>
        <p className="lead">{model.lead}</p>
        <p className="meta">
          <ReviewLine review={model.review} />
          {' · '}
          {model.minutes} min read
          {model.certainty && (
            <>
              {' · '}
              <CertaintyBadge level={model.certainty} /> overall
            </>
          )}
        </p>
        {model.readFirst.length > 0 && (
          <p className="meta no-print">
            Easier after:{' '}
            {model.readFirst.map((page, i) => (
              <Fragment key={page.href}>
                {i > 0 && ', '}
                <a href={page.href}>{page.label}</a>
              </Fragment>
            ))}
          </p>
        )}
        {model.crisis && <CrisisBox lines={model.crisis} />}
      </div>
      <Contents headings={model.outline} />
      <div className="prose">
        <section className="key-points" aria-labelledby="key-points">
          <h2 id="key-points">Key points</h2>
          <ul>
            {model.keyPoints.map((point, i) => (
              <li key={i}>
                <Inlines nodes={point} />
              </li>
            ))}
          </ul>
        </section>
        <Prose blocks={model.body} claimList={<ClaimList rows={model.claims} />} />
        <h2 id="questions-to-ask">Questions to ask your clinic</h2>
        <ul>
          {model.questionsToAsk.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {model.checkedClaims.length > 0 && (
          <section className="no-print">
            <h2 id="claims-heard">Claims you may hear, checked</h2>
            <Claims rows={model.checkedClaims} />
          </section>
        )}
        <nav className="next no-print" aria-label="Where to go next">
          <h2 id="next">Where to go next</h2>
          <ul>
            {model.next.map(({ situation, label, page }) => (
              <li key={situation + page.href}>
                <span>{label}:</span> <a href={page.href}>{page.label}</a>
              </li>
            ))}
            {model.related.map((page) => (
              <li key={page.href}>
                <a href={page.href}>{page.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <PageEnd apparatus={apparatus} review={review} />
      </div>
    </article>
  )
}
