import { Sources } from '@/components/citation/sources'
import { HandoutBuilder } from '@/components/clinics/handout-builder'
import { Terms } from '@/components/glossary/term'
import { ListFrame } from '@/components/layout/list-frame'
import { PageCards } from '@/components/ui/page-cards'
import { Rich } from '@/components/ui/rich'
import type { HandoutsModel, ReadySet } from '@/lib/pages/handouts'
import { words } from '@/words'

const text = words.handouts

/** Where a handout is made. Without script: the ready sets with what they hold, and what else prints by itself. */
export function HandoutsPage({ model }: { model: HandoutsModel }) {
  return (
    <div className="handout-page print:[&>div]:p-0">
      <ListFrame
        address={model.head.address}
        crumbs={model.crumbs}
        title={text.title}
        lead={model.head.description}
      >
        <div className="prose mb-6 max-w-160 print:in-data-picked:hidden">
          {text.before.map((line) => (
            <p key={line}>
              <Rich text={line} />
            </p>
          ))}
        </div>
        <HandoutBuilder model={model} />
        <div className="print:in-data-picked:hidden">
          <h2 id="sets" className="mt-10">
            {text.sets}
          </h2>
          <p className="mt-2 mb-4">{words.clinics.handoutsAbout}</p>
          <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            {model.sets.map((set) => (
              <Ready key={set.href} set={set} />
            ))}
          </ul>
          <h2 id="single" className="mt-10">
            {text.single}
          </h2>
          <p className="mt-2 mb-4 max-w-160">{text.singleAbout}</p>
          <div className="md:[&>ul]:grid-cols-2">
            <PageCards links={model.single} />
          </div>
          <div className="no-print prose mt-8 max-w-160">
            <Terms terms={model.apparatus.terms} />
            <Sources sources={model.apparatus.sources} />
          </div>
        </div>
      </ListFrame>
    </div>
  )
}

function Ready({ set: { holds, href, label } }: { set: ReadySet }) {
  return (
    <li className="break-inside-avoid rounded-lg border border-hair bg-card px-5 py-4">
      <h3 className="m-0 text-[1.2rem]">
        <a href={href}>{label}</a>
      </h3>
      <ul className="mt-2 list-disc pl-5 text-sm">
        {holds.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </li>
  )
}
