import { createEvents } from 'ics'
import { dayPlanner as words } from '../words/en/client/day-planner'
import { clockOf, isMidnight, type Rule, type Span, spanOf, visitOf, withStay } from './day-times'

type Step = { text: string; line: HTMLElement; rule: Rule; sleep: boolean; clinic: number; title: string }

const language = document.documentElement.lang
const days = new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric' })
const hours = clockOf(
  language,
  new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 ?? true,
)

/**
 * `<day-planner>`: a list of what to do with blanks for times; which route is shown is the work of style alone. Script
 * fills the blanks from the time of the visit, and makes a calendar file. Nothing is kept and nothing is sent.
 */
class DayPlanner extends HTMLElement {
  private form!: HTMLFormElement
  private blanks = new Map<Element, string>()

  connectedCallback(): void {
    this.form = this.querySelector('form') as HTMLFormElement
    for (const line of this.querySelectorAll('[data-counts]')) this.blanks.set(line, line.textContent)
    this.addEventListener('input', () => this.fill())
    this.addEventListener('submit', (event) => event.preventDefault())
    this.addEventListener('click', ({ target }) => {
      const action = (target as HTMLElement).dataset.do
      if (action === 'print') print()
      else if (action === 'calendar') this.calendar()
      else if (action === 'clear') this.clear()
    })
    this.fill()
  }

  private value(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? ''
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = text
  }

  /** Steps with hours of the chosen route. */
  private steps(): Step[] {
    const route = this.querySelector<HTMLInputElement>('[name=route]:checked')?.value ?? ''
    const lines = [...this.querySelectorAll<HTMLElement>('[data-counts]')]
    return lines.flatMap((line) => {
      const { counts, hours: own = '0', clinic: name = '', sleep, calendar = '', routes = '' } = line.dataset
      if (!routes.split(' ').includes(route)) return []
      const clinic = Number(name && this.value(name))
      return {
        line,
        text: textOf(line.closest('li')?.querySelector('[data-text]')),
        rule: { counts: counts as Rule['counts'], hours: Math.max(Number(own), clinic) },
        sleep: sleep !== undefined,
        clinic: clinic > Number(own) ? clinic : 0,
        title: calendar,
      }
    })
  }

  private visit(steps: readonly Step[]): Span | undefined {
    const visit = visitOf(this.value('day'), this.value('from'), this.value('to'))
    return (
      visit &&
      withStay(
        visit,
        steps.map(({ rule }) => rule),
      )
    )
  }

  private fill(): void {
    for (const [line, blank] of this.blanks) line.textContent = blank
    const steps = this.steps()
    const visit = this.visit(steps)
    if (visit) for (const step of steps) step.line.textContent = lineOf(step, visit)
    this.toggleAttribute('data-filled', visit !== undefined)
    this.say(visit ? words.filled(shown(visit.from), shown(visit.to)) : words.incomplete)
  }

  private calendar(): void {
    const steps = this.steps()
    const visit = this.visit(steps)
    if (!visit) {
      this.form.reportValidity()
      return
    }
    const visitEvent = { ...times(visit), title: words.appointment }
    const events = steps.map((step) => ({
      ...times(spanOf(step.rule, visit)),
      title: step.title,
      description: [step.text, `${lineOf(step, visit)}.`, words.stricter].join('\n'),
    }))
    const { value, error } = createEvents([visitEvent, ...events], { productId: location.host })
    if (!value) throw error
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([value], { type: 'text/calendar' }))
    link.download = words.file
    link.click()
    URL.revokeObjectURL(link.href)
    this.say(words.saved)
  }

  private clear(): void {
    this.form.reset()
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false
    this.fill()
    this.say(words.cleared)
  }
}
customElements.define('day-planner', DayPlanner)

/** What a rule says with its time: when it begins before a visit, when it ends after it. */
function lineOf({ rule, sleep, clinic }: Step, visit: Span): string {
  const { from, to } = spanOf(rule, visit)
  const { counts } = rule
  const time =
    counts === 'evening-before'
      ? days.format(from)
      : counts === 'next-day' && isMidnight(to)
        ? days.format(to)
        : shown(counts === 'stop-before' ? from : to)
  return `${words.clock[counts](time)}${sleep ? words.sleep : ''}${clinic ? words.byClinic(clinic) : ''}`
}

function shown(time: Date): string {
  const day = days.format(time)
  if (isMidnight(time)) return words.midnight(day)
  const isNoon = time.getHours() === 12 && time.getMinutes() === 0
  return words.at(isNoon ? words.noon : hours.format(time), day)
}

function times({ from, to }: Span) {
  return { start: from.getTime(), end: to.getTime() }
}

/** A text without the numbers of its sources. */
function textOf(part: Element | null | undefined): string {
  const copy = part?.cloneNode(true) as Element | undefined
  for (const cites of copy?.querySelectorAll('.cites') ?? []) cites.remove()
  return copy?.textContent?.trim() ?? ''
}
