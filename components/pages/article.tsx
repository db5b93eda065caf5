import { Fragment } from 'react'
import { CrisisStrip } from '@/components/care/crisis-box'
import { CertaintyBadge } from '@/components/evidence/certainty'
import { ClaimList, Claims } from '@/components/evidence/claim-list'
import { InShort } from '@/components/evidence/in-short'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contents } from '@/components/layout/contents'
import { PageFrame } from '@/components/layout/page-frame'
import { Inlines } from '@/components/mdx/inline'
import { Parts } from '@/components/mdx/parts'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import { SendPanel } from '@/components/send/send-panel'
import { ShareButtons } from '@/components/send/share-buttons'
import { Listen } from '@/components/ui/listen'
import { Rich } from '@/components/ui/rich'
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
        <div className="with-margin">
          {model.inShort && <InShort rows={model.inShort} finding={model.mainFinding} />}
          <KeyPoints points={model.keyPoints} large={model.certainty !== 'very-low'} />
          <div className="xl:col-span-2 xl:row-3">
            <Parts parts={model.parts} claimList={<ClaimList rows={model.claims} />} />
          </div>
          <div className="max-xl:mt-9 xl:col-2 xl:row-2">
            <ShareButtons className="" />
            <SendPanel send={model.send} />
            <AskClinic questions={model.questionsToAsk} />
          </div>
          <div className="xl:col-span-2 xl:row-4">
            <GoOn model={model} />
            <div className="mt-8">
              <PageEnd apparatus={apparatus} review={review} />
            </div>
          </div>
        </div>
      </PageFrame>
    </>
  )
}

/** @param large false where the evidence is very uncertain: a large number would look surer than it is */
function KeyPoints({ points, large }: { points: ArticleModel['keyPoints']; large: boolean }) {
  return (
    <section className="key-points" aria-labelledby="key-points">
      <h2 id="key-points">{words.article.keyPoints}</h2>
      <ul id="points">
        {points.map(({ quantity, text }, i) => (
          <li key={i}>
            {quantity && <strong className={large ? 'quantity' : undefined}>{quantity} </strong>}
            <Inlines nodes={text} />
          </li>
        ))}
      </ul>
      <p className="no-print mt-3 flex gap-2">
        <Listen target="points" />
      </p>
    </section>
  )
}

/** Beside the key points; after the text where there is no margin. */
function AskClinic({ questions }: { questions: readonly string[] }) {
  return (
    <section className="ask-clinic" aria-labelledby="questions-to-ask">
      <h2 id="questions-to-ask">{words.article.questionsToAsk}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="no-print mt-2 text-sm">
        <Rich text={words.article.allToAsk} />
      </p>
    </section>
  )
}

function GoOn({ model }: { model: ArticleModel }) {
  const { checkedClaims, next, related } = model
  return (
    <div className="no-print mt-7 grid gap-6">
      {checkedClaims.length > 0 && (
        <section aria-labelledby="claims-heard">
          <h2 id="claims-heard" className="mb-2 text-[1.35rem]">
            {words.article.claims}
          </h2>
          <Claims rows={checkedClaims} />
        </section>
      )}
      <nav aria-labelledby="next">
        <h2 id="next" className="mb-2 text-[1.35rem]">
          {words.article.next}
        </h2>
        <ul className="gap-x-11 leading-[1.35] md:columns-2">
          {next.map(({ situation, label, page }) => (
            <li key={situation + page.href} className="break-inside-avoid py-1.5">
              <span className="text-quiet">{label}:</span> <a href={page.href}>{page.label}</a>
            </li>
          ))}
          {related.map((page) => (
            <li key={page.href} className="py-1.5">
              <a href={page.href}>{page.label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
