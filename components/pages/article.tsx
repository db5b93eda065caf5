import { Fragment } from 'react'
import { CrisisStrip } from '@/components/care/crisis-box'
import { CertaintyBadge } from '@/components/evidence/certainty'
import { ClaimList, Claims } from '@/components/evidence/claim-list'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contents } from '@/components/layout/contents'
import { PageFrame } from '@/components/layout/page-frame'
import { Inlines } from '@/components/mdx/inline'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import type { ArticleModel } from '@/lib/pages/article'
import { words } from '@/words'

export function ArticlePage({ model }: { model: ArticleModel }) {
  const { apparatus, review } = model
  return (
    <>
      {model.crisis && <CrisisStrip lines={model.crisis} />}
      <PageFrame
        address={model.head.address}
        top={
          <>
            <Breadcrumbs crumbs={model.crumbs} />
            <h1>{model.title}</h1>
            <p className="lead">{model.lead}</p>
            <p className="meta">
              <ReviewLine review={model.review} />
              {' · '}
              {words.article.minutes(model.minutes)}
              {model.certainty && (
                <>
                  {' · '}
                  <CertaintyBadge level={model.certainty} /> {words.certainty.overall}
                </>
              )}
            </p>
            {model.readFirst.length > 0 && (
              <p className="meta no-print">
                {words.article.easierAfter}{' '}
                {model.readFirst.map((page, i) => (
                  <Fragment key={page.href}>
                    {i > 0 && ', '}
                    <a href={page.href}>{page.label}</a>
                  </Fragment>
                ))}
              </p>
            )}
          </>
        }
        contents={<Contents headings={model.outline} />}
      >
        <div className="prose">
          <section className="key-points" aria-labelledby="key-points">
            <h2 id="key-points">{words.article.keyPoints}</h2>
            <ul>
              {model.keyPoints.map((point, i) => (
                <li key={i}>
                  <Inlines nodes={point} />
                </li>
              ))}
            </ul>
          </section>
          <Prose blocks={model.body} claimList={<ClaimList rows={model.claims} />} />
          <h2 id="questions-to-ask">{words.article.questionsToAsk}</h2>
          <ul>
            {model.questionsToAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {model.checkedClaims.length > 0 && (
            <section className="no-print">
              <h2 id="claims-heard">{words.article.claims}</h2>
              <Claims rows={model.checkedClaims} />
            </section>
          )}
          <nav className="next no-print" aria-label={words.article.next}>
            <h2 id="next">{words.article.next}</h2>
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
      </PageFrame>
    </>
  )
}
