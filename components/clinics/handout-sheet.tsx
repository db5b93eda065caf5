import { Prose } from '@/components/mdx/prose'
import type { HandoutsModel } from '@/lib/pages/handouts'
import { words } from '@/words'

const text = words.handouts
const box = 'mt-[0.8em] break-inside-avoid rounded-lg border border-line p-[0.5em]'
const small = 'min-h-11 px-2 text-sm font-semibold text-accent underline'

/** The handout: the parts in their order, the plan, the signs of danger, and how to find out whether it is current. What stands here is what prints. */
export function HandoutSheet({ model: { dangers, short } }: { model: HandoutsModel }) {
  return (
    <section aria-labelledby="preview" className="min-w-0 print:not-in-data-picked:hidden">
      <h2 id="preview" className="no-print mb-3 text-[1.35rem]">
        {text.preview}
      </h2>
      <div
        data-sheet
        className="handout-sheet mx-auto max-w-176 rounded border border-line bg-card p-4 text-ink max-md:px-3 print:border-0 print:p-0"
      >
        <p data-blank className="border border-line p-[0.5em] pb-10">
          {words.question.myClinic}
        </p>
        <p data-clinic className="wrap-anywhere" hidden>
          <strong data-shown="clinic" dir="auto" className="block text-[1.15em] whitespace-pre-wrap" />
          <span data-phone hidden>
            {text.phone} <strong data-shown="phone" dir="auto" />
          </span>
        </p>
        <p data-empty className="no-print mt-[0.8em] font-bold">
          {text.empty}
        </p>
        <ol data-list />
        <template data-row>
          <li className={`${box} data-dragged:bg-card`}>
            <div className="no-print flex flex-wrap items-center">
              <span
                data-handle
                className="mr-3 h-5 w-6 cursor-grab touch-none border-y-4 border-double border-quiet"
                aria-hidden="true"
              />
              {(['up', 'down', 'remove'] as const).map((does) => (
                <button key={does} type="button" data-do={does} className={small}>
                  {text[does]}
                </button>
              ))}
            </div>
          </li>
        </template>
        <section data-plan className="mt-[0.8em] rounded-lg border-2 border-line p-[0.5em]" hidden>
          <h3 className="text-[1.15em]!">{text.plan}</h3>
          <p data-shown="plan" dir="auto" className="mt-[0.3em] wrap-anywhere whitespace-pre-wrap" />
        </section>
        {dangers.map(({ id, always, block }) => (
          <div
            key={id}
            data-danger={id}
            data-always={always ? '' : undefined}
            className="prose mt-[0.8em]"
            hidden={!always}
          >
            <Prose blocks={[block]} />
          </div>
        ))}
        <footer className="mt-[0.8em] flex break-inside-avoid flex-wrap items-center gap-4">
          <svg data-code role="img" aria-label={text.code} className="bg-[#fff]" shapeRendering="crispEdges">
            <path stroke="#000" />
          </svg>
          <div className="flex-1">
            <p className="font-bold">
              {text.current} <span className="wrap-anywhere">{short}</span>
            </p>
            <p className="mt-[0.3em]">
              {words.review.notYet}. {text.madeOn} <span data-day />.
            </p>
            <p className="mt-[0.3em] text-[0.8em] wrap-anywhere">
              {text.parts} <span data-ids />
            </p>
          </div>
        </footer>
      </div>
    </section>
  )
}
