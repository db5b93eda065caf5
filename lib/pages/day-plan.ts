import { words } from '../../words'
import type { DayPlanPage } from '../content'
import { sectionAddress } from '../content/addresses'
import { type DayPlan, dayParts } from '../content/schema'
import { type Part, partsOf } from './parts'
import { resolve } from './resolve'
import { type Crumb, type Head, headOf, home, linksTo, type PageLink, type Review, reviewOf } from './shell'
import type { Apparatus, ShownInline } from './shown'

type Step = Pick<DayPlan['steps'][number], 'id' | 'routes' | 'clock'> & { text: ShownInline[] }

export type DayPlanModel = {
  head: Head
  crumbs: Crumb[]
  title: string
  lead: string
  day: { when: (typeof dayParts)[number]; steps: Step[] }[]
  parts: Part[]
  apparatus: Apparatus
  related: PageLink[]
  review: Review
}

export function dayPlanModel(plan: DayPlanPage): DayPlanModel {
  const { fields, body, apparatus } = resolve(
    plan.steps.map(({ text }) => text),
    plan.body,
  )
  const steps = plan.steps.map(({ id, when, routes, clock }, i) => ({
    when,
    step: { id, routes, clock, text: fields[i] ?? [] },
  }))
  return {
    head: headOf(plan),
    crumbs: [home, { label: words.sections.treatment.title, href: sectionAddress('treatment') }],
    title: plan.title,
    lead: plan.description,
    day: dayParts.map((when) => ({
      when,
      steps: steps.filter((one) => one.when === when).map(({ step }) => step),
    })),
    parts: partsOf(body, apparatus.sources),
    apparatus,
    related: linksTo(plan.related),
    review: reviewOf(plan),
  }
}
