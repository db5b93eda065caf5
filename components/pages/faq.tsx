import { AnswerCard } from '@/components/answer/answer-card'
import { CrisisBox, CrisisStrip } from '@/components/care/crisis-box'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import { Prose } from '@/components/mdx/prose'
import { PageEnd } from '@/components/review/page-end'
import { ReviewLine } from '@/components/review/review-line'
import type { FaqModel } from '@/lib/pages/faq'
import type { PageLink } from '@/lib/pages/shell'
import { words } from '@/words'

const onPaper = { large: 'print:text-[10.5pt]', middle: 'print:text-[9pt]', small: 'print:text-[8pt]' }

export function FaqPage({ model }: { model: FaqModel }) {
  const { apparatus, article, crisis, related } = model
  return (
    <div className={`answer-sheet ${onPaper[model.paper]}`}>
      {crisis && <CrisisStrip lines={crisis} />}
      <PageFrame
        address={model.head.address}
        top={
          <>
            <Breadcrumbs crumbs={model.crumbs} />
            <h1 className="text-[1.55rem] md:text-[2.6rem] print:text-[16pt]">{model.question}</h1>
          </>
        }
        margin={
          <>
            <GoOn links={[...(article ? [article] : []), ...related]} />
            <div className="prose">
              <PageEnd apparatus={apparatus} review={model.review} />
            </div>
          </>
        }
      >
        <AnswerCard answer={model} />
        <p className="print-only clinic-line print:mt-3">{words.question.myClinic}</p>
        {crisis && model.allHelp && <CrisisBox lines={crisis} />}
        <p className="meta">
          <ReviewLine review={model.review} />
        </p>
        <div className="answer-text prose mt-6 print:mt-2">
          <Prose blocks={model.body} />
        </div>
      </PageFrame>
    </div>
  )
}

/** The article that tells more, and related pages. */
function GoOn({ links }: { links: readonly PageLink[] }) {
  if (links.length === 0) return null
  return (
    <nav className="no-print" aria-labelledby="related">
      <h2 id="related" className="text-[1.25rem]">
        {words.question.goOn}
      </h2>
      <ul className="mt-3 grid gap-3">
        {links.map((link) => (
          <li key={link.href}>
            <a
              className="block rounded-lg border border-hair bg-card px-4 py-3 leading-[1.35] font-semibold no-underline hover:underline"
              href={link.href}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
