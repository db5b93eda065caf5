import { Inlines } from '@/components/mdx/inline'
import { Rich } from '@/components/ui/rich'
import { scriptAddress } from '@/components/ui/script-address'
import type { DecisionModel, ShownQuestion } from '@/lib/pages/decision'
import { words } from '@/words'
import { Matters } from './matters'
import { OptionBoxes } from './option-boxes'
import { Area, Pick, Step } from './parts'
import { Sheet } from './sheet'

const text = words.decision

/** A complete worksheet, to read, print and fill by pen; script shows it step by step and adds the table and the page. */
export function Worksheet({ model }: { model: DecisionModel }) {
  return (
    <decision-aid className="block">
      <script type="module" src={scriptAddress('decision-aid')} />
      <nav className="steps no-print mb-6" aria-label={text.stepsLabel}>
        <ol className="flex flex-wrap gap-2">
          {Object.entries(text.steps).map(([id, title], i) => (
            <li key={id}>
              <a
                className="inline-block rounded-full border-2 border-accent bg-card px-4 py-1.5 text-sm font-semibold no-underline aria-[current]:bg-accent aria-[current]:text-on-accent"
                href={`#${id}`}
              >
                {text.step(i + 1, title)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <noscript>
        <p className="mb-6">{text.noScript}</p>
      </noscript>
      <Step id="situation">
        <div className="gap-x-10 lg:columns-2">
          {model.situation.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </div>
      </Step>
      <Step id="options">
        <p className="mb-4 max-w-176">{text.optionsAbout}</p>
        <OptionBoxes options={model.options} />
      </Step>
      <Step id="matters">
        <Matters matters={model.matters} />
      </Step>
      <Step id="ready">
        <p className="max-w-176">{text.readyAbout}</p>
        <div className="mt-5 gap-x-10 lg:columns-2">
          {model.ready.map(({ ask, help }, i) => (
            <fieldset key={ask} className="max-w-176 break-inside-avoid pb-6" data-ready="">
              <legend className="font-semibold">{ask}</legend>
              <div className="flex gap-2">
                <Pick type="radio" name={`ready:${i + 1}`} value="yes" label={text.yes} />
                <Pick type="radio" name={`ready:${i + 1}`} value="no" label={text.no} />
              </div>
              <p className="note mt-2 text-sm" data-no="">
                <span className="font-semibold">{text.ifNo}</span>{' '}
                <span data-why="">
                  <Inlines nodes={help} />
                </span>
              </p>
            </fieldset>
          ))}
        </div>
        <p className="max-w-176 text-sm text-quiet">
          <Inlines nodes={model.readyFrom} />
        </p>
      </Step>
      <Step id="sheet">
        <Sheet options={model.options} />
      </Step>
      <p className="moves no-print mt-8 flex flex-wrap gap-3" data-moves="" hidden>
        <button
          type="button"
          className="rounded-full border-2 border-accent bg-card px-5 py-2 font-semibold text-accent"
          data-back=""
        >
          {text.back}
        </button>
        <button
          type="button"
          className="rounded-full border-2 border-accent bg-accent px-5 py-2 font-semibold text-on-accent"
          data-next=""
        >
          {text.next}
        </button>
      </p>
    </decision-aid>
  )
}

function Question({ question: { id, ask, many, choices } }: { question: ShownQuestion }) {
  const name = `situation:${id}`
  if (choices.length === 0)
    return (
      <div className="break-inside-avoid pb-6" data-question={id}>
        <Area name={name} label={ask} hint={text.ownWords} />
      </div>
    )
  return (
    <fieldset className="max-w-176 break-inside-avoid pb-6" data-question={id}>
      <legend className="mb-2 font-semibold">
        <span data-ask="">{ask}</span> {many && <span className="font-normal text-quiet">{text.ticks}</span>}
      </legend>
      <div className="grid gap-2">
        {choices.map((choice) => (
          <div
            key={choice.id}
            className="break-inside-avoid"
            data-choice={choice.id}
            data-leads={choice.leads}
          >
            <Pick type={many ? 'checkbox' : 'radio'} name={name} value={choice.id} label={choice.label} />
            {(choice.note || choice.leads) && (
              <p className="note mt-1 ml-4 border-l-4 border-line pl-3 text-sm">
                {choice.leads === 'clinician' && <strong>{text.clinicianFirst} </strong>}
                {choice.leads === 'help' && <Rich text={text.helpNow} />}
                {choice.note && (
                  <span data-why="">
                    <Inlines nodes={choice.note} />
                  </span>
                )}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
