import { HandOutList } from '@/components/clinics/hand-out-list'
import { ListFrame } from '@/components/layout/list-frame'
import { PartColumns } from '@/components/mdx/part-columns'
import { Parts } from '@/components/mdx/parts'
import { splitParts } from '@/components/mdx/split-parts'
import { FilteredList } from '@/components/ui/filtered-list'
import { PageCards } from '@/components/ui/page-cards'
import { pill } from '@/components/ui/pill'
import type { ClinicsModel } from '@/lib/pages/clinics'
import { words } from '@/words'

const { clinics: text } = words

/** The list that staff use each day first, then how to link, print, cite and reuse. */
export function ClinicsPage({ model }: { model: ClinicsModel }) {
  const { opening, headed } = splitParts(model.parts)
  return (
    <ListFrame
      address={model.head.address}
      crumbs={model.crumbs}
      title={model.title}
      lead={model.lead}
      top={<Jumps model={model} />}
    >
      <Parts parts={opening} />
      <h2 id="questions" className="mt-8">
        {text.questions}
      </h2>
      <p className="mt-2 mb-4 max-w-160">{text.about}</p>
      <FilteredList text={text.find}>
        <HandOutList groups={model.groups} />
      </FilteredList>
      <h2 id="handouts" className="mt-8">
        {text.handouts}
      </h2>
      <p className="mt-2 mb-3">{text.handoutsAbout}</p>
      <p className="mb-4">
        <a className={`${pill.full} inline-block no-underline hover:underline`} href={model.builder}>
          {text.builder}
        </a>
      </p>
      <div className="md:[&>ul]:grid-cols-2 lg:[&>ul]:grid-cols-3">
        <PageCards links={model.handouts} />
      </div>
      <PartColumns parts={headed} />
      <Lines lines={model.lines} />
      {model.embed && <Embed embed={model.embed} />}
      <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
    </ListFrame>
  )
}

/** To the parts below the list. */
function Jumps({ model: { outline, lines, embed } }: { model: ClinicsModel }) {
  const jump = `${pill.line} block no-underline hover:underline`
  return (
    <nav className="no-print mt-4" aria-label={words.layout.onThisPage}>
      <ul className="flex flex-wrap gap-2">
        <li>
          <a className={jump} href="#questions">
            {text.questions}
          </a>
        </li>
        <li>
          <a className={jump} href="#handouts">
            {text.handouts}
          </a>
        </li>
        {outline.map(({ id, text: title }) => (
          <li key={id}>
            <a className={jump} href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
        {lines.length > 0 && (
          <li>
            <a className={jump} href="#lines">
              {text.lines}
            </a>
          </li>
        )}
        {embed && (
          <li>
            <a className={jump} href="#embed">
              {words.embed.forSites.title}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Lines({ lines }: Pick<ClinicsModel, 'lines'>) {
  if (lines.length === 0) return null
  return (
    <section className="mt-8" aria-labelledby="lines">
      <h2 id="lines">{text.lines}</h2>
      <p className="mt-2">{text.linesAbout}</p>
      <dl className="mt-3 grid gap-3 lg:grid-cols-3">
        {lines.map(({ label, line }) => (
          <div key={label} className="rounded-lg border border-hair bg-card px-4 py-3 text-sm">
            <dt>{label}</dt>
            <dd className="mt-1 wrap-anywhere select-all">{line}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The code that shows an answer on another site. */
function Embed({ embed: { code, others } }: { embed: NonNullable<ClinicsModel['embed']> }) {
  const { title, about, fits, privacy, programs } = words.embed.forSites
  return (
    <section className="mt-8 mb-6" aria-labelledby="embed">
      <h2 id="embed">{title}</h2>
      <p className="mt-2 max-w-160">{about}</p>
      <pre className="mt-3 rounded-lg border border-hair bg-card px-4 py-3 text-sm wrap-anywhere whitespace-pre-wrap select-all">
        <code>{code}</code>
      </pre>
      <ul className="mt-3 max-w-160 list-disc pl-5">
        {[fits, others, programs, privacy].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
