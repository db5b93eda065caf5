import { Inlines } from '@/components/mdx/inline'
import { Scene } from '@/components/scenes/scene'
import { scriptAddress } from '@/components/ui/script-address'
import { ToolButton } from '@/components/ui/tool-button'
import { withScript } from '@/components/ui/with-script'
import type { DayPlanModel } from '@/lib/pages/day-plan'
import { words } from '@/words'

type Day = DayPlanModel['day'][number]
type Step = Day['steps'][number]
type Clock = NonNullable<Step['clock']>
const text = words.planner
const dayRoutes = ['drip', 'spray', 'other'] as const
const clinicHours = ['food', 'drink', 'driving'] as const

/** What is not of the chosen route is hidden; a browser that can not tell shows all. */
const unless = {
  drip: 'group-has-[[value=drip]:checked]/plan:hidden',
  spray: 'group-has-[[value=spray]:checked]/plan:hidden',
  other: 'group-has-[[value=other]:checked]/plan:hidden',
}
const scenes = { before: 'before', during: 'clinic', after: 'home' } as const
const tints = { before: 'bg-peach', during: 'bg-mist', after: 'bg-sage' }
const field = 'h-11 w-full rounded-lg border-2 border-line bg-card px-3 font-normal'
const label = 'grid gap-1 text-sm font-semibold'

/** A day as a list to tick, by route; script puts clock times in the place of the blanks. */
export function DayPlanner({ day }: { day: readonly Day[] }) {
  return (
    <day-planner className="day-sheet group/plan block">
      <script type="module" src={scriptAddress('day-planner')} />
      <form className="rounded-lg bg-mist px-(--inset) py-4 print:p-0" autoComplete="off">
        <fieldset className="flex flex-wrap gap-2">
          <legend className="no-print mb-1 text-sm font-semibold">{words.chooseRoute}</legend>
          {dayRoutes.map((route) => (
            <label
              key={route}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-accent bg-card px-4 py-1.5 leading-[1.3] font-semibold text-accent has-checked:bg-accent has-checked:text-on-accent has-checked:[&>input]:accent-on-accent print:min-h-0 print:border-0 print:px-0 print:not-has-checked:hidden print:[&>input]:hidden"
            >
              <input type="radio" name="route" value={route} defaultChecked={route === 'drip'} />
              {text.routes[route]}
            </label>
          ))}
        </fieldset>
        <div className={`no-print ${withScript}`} data-tool>
          <div className="mt-4 grid items-end gap-x-4 gap-y-3 md:grid-cols-3">
            {(['day', 'from', 'to'] as const).map((name) => (
              <label key={name} className={label}>
                {text.fields[name]}
                <input
                  className={field}
                  type={name === 'day' ? 'date' : 'time'}
                  name={name}
                  required
                  autoComplete="off"
                />
              </label>
            ))}
          </div>
          <details className="mt-3">
            <summary className="py-2 text-sm font-semibold text-accent underline">{text.clinic}</summary>
            <div className="mt-2 grid gap-x-4 gap-y-3 md:grid-cols-3">
              {clinicHours.map((name) => (
                <label key={name} className={label}>
                  {text.clinicHours[name]}
                  <input
                    className={field}
                    type="number"
                    name={name}
                    min="0"
                    max="168"
                    step="0.5"
                    inputMode="decimal"
                    autoComplete="off"
                  />
                </label>
              ))}
            </div>
          </details>
          <p className="mt-3 flex flex-wrap gap-2">
            <ToolButton does="print" main>
              {words.send.print}
            </ToolButton>
            <ToolButton does="calendar">{text.calendar}</ToolButton>
            <ToolButton does="clear">{text.clear}</ToolButton>
          </p>
          <p className="mt-2 text-sm">{text.private}</p>
        </div>
        <p className="hidden print:not-in-data-filled:block">{text.byPen}</p>
        <p
          role="status"
          className={`mt-2 text-sm font-semibold print:not-in-data-filled:hidden ${withScript}`}
          data-tool
        />
      </form>
      <div className="mt-6 grid grid-cols-1 items-start gap-4 lg:grid-cols-3 print:mt-2 print:grid-cols-3 print:gap-2">
        {day.map((part) => (
          <Part key={part.when} part={part} />
        ))}
      </div>
      <p className="print-only mt-2">{words.planner.stricter}</p>
      <p className="clinic-line print-only mt-2">{words.question.myClinic}</p>
    </day-planner>
  )
}

function Part({ part: { when, steps } }: { part: Day }) {
  return (
    <section className="overflow-hidden rounded-lg border border-hair bg-card" aria-labelledby={when}>
      <div className={`flex items-center gap-4 px-4 ${tints[when]}`}>
        <Scene name={scenes[when]} className="no-print w-32 shrink-0" />
        <h2 id={when} className="m-0 text-[1.35rem] print:text-[11pt]">
          {text.parts[when]}
        </h2>
      </div>
      <ul className="px-4 py-1 print:px-1.5">
        {steps.map((step) => (
          <li
            key={step.id}
            className={`border-t border-hair py-3 leading-[1.4] first:border-t-0 print:py-1 print:text-[8.5pt] print:leading-[1.25] ${hidden(step)}`}
          >
            <label className="flex gap-3 print:gap-1.5">
              <input
                type="checkbox"
                className="mt-1 size-5 shrink-0 accent-accent print:mt-0 print:size-3"
                aria-label={text.done}
                aria-describedby={`step-${step.id}`}
              />
            </label>
            <div id={`step-${step.id}`}>
              <p data-text>
                <Inlines nodes={step.text} />
              </p>
              {step.clock && <Time clock={step.clock} routes={step.routes} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function hidden({ routes }: Step): string {
  return `flex gap-3 ${dayRoutes
    .filter((route) => !routes.includes(route))
    .map((route) => unless[route])
    .join(' ')}`
}

/** The rule with a blank for the time, which a pen or the script fills. */
function Time({ clock, routes }: { clock: Clock; routes: Step['routes'] }) {
  const { clock: say, sleep } = words.client.dayPlanner
  return (
    <p
      className="mt-1.5 border-l-4 border-apricot pl-3 font-bold print:mt-0.5 print:pl-1.5"
      data-counts={clock.counts}
      data-hours={clock.hours}
      data-sleep={clock.sleep}
      data-clinic={clock.clinic}
      data-calendar={clock.calendar}
      data-routes={routes.join(' ')}
    >
      {say[clock.counts](text.blank) + (clock.sleep ? sleep : '')}
    </p>
  )
}
