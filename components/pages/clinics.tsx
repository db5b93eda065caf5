import { HandOutList } from '@/components/clinics/hand-out-list'
import { ListFrame } from '@/components/layout/list-frame'
import { Parts } from '@/components/mdx/parts'
import { FilteredList } from '@/components/ui/filtered-list'
import { PageCards } from '@/components/ui/page-cards'
import { pill } from '@/components/ui/pill'
import type { ClinicsModel } from '@/lib/pages/clinics'
import { words } from '@/words'

const { clinics: text } = words

/** The list that staff use each day first, then how to link, print, cite and reuse. */
export function ClinicsPage({ model }: { model: ClinicsModel }) {
  const opening = model.parts.filter(({ heading }) => !heading)
  const others = model.parts.filter(({ heading }) => heading)
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
      <div className="md:[&>ul]:grid-cols-2 lg:[&>ul]:grid-cols-3">
        <PageCards links={model.handouts} />
      </div>
      <div className="mt-6 gap-x-10 lg:grid lg:grid-cols-3 xl:[&>section]:block">
        <Parts parts={others} />
      </div>
      <Lines lines={model.lines} />
      <p className="meta">{words.review.dates(model.review.written, model.review.changed)}</p>
    </ListFrame>
  )
}

/** To the parts below the list. */
function Jumps({ model: { outline, lines } }: { model: ClinicsModel }) {
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
