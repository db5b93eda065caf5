/** Model of the page where a handout is made: the ready sets, all parts, and the advice that goes with them. */
import { words } from '../../words'
import { shown } from '../content'
import { addressOf, fixed } from '../content/addresses'

import { advice } from '../content/source'
import { urgencies } from '../markdown/tree'
import { printSelection } from '../send/selection'
import { linkTo, shortAddress } from '../site'
import { clinicsId } from './clinics'
import { handoutModel } from './handout'
import { type PartGroup, partGroups } from './handout-parts'
import { resolve } from './resolve'
import { type Crumb, type Head, home, listHead, type PageLink } from './shell'
import type { Apparatus, ShownBlock } from './shown'

export type ReadySet = PageLink & {
  /** titles of its answers */
  holds: string[]
  /** the fragment that picks the same */
  picks: string
}

/** Advice that stands below the parts. */
type Danger = {
  id: string
  /** on every handout; else with parts whose page has it */
  always: boolean
  block: ShownBlock
}

export type HandoutsModel = {
  head: Head
  crumbs: Crumb[]
  sets: ReadySet[]
  /** pages of which single answers can be printed without the builder */
  single: PageLink[]
  groups: PartGroup[]
  dangers: Danger[]
  /** address of this page, whole and as people type it */
  link: string
  short: string
  apparatus: Apparatus
}

export function handoutsModel(): HandoutsModel {
  const groups = partGroups()
  const ids = dangerIds(groups)
  const { body, apparatus } = resolve(
    [],
    ids.map((id) => ({ t: 'advice', id, children: [] })),
  )
  const { title, about } = words.heads.handouts
  return {
    head: listHead(title, about, fixed.handouts, shown.Handout),
    crumbs: [home, { label: words.clinics.title, href: addressOf('SitePage', clinicsId) }],
    sets: shown.Handout.map((handout) => {
      const { cards } = handoutModel(handout)
      return {
        href: handout.address,
        label: handout.title,
        holds: cards.map((card) => card.title),
        picks: printSelection(cards),
      }
    }),
    single: [
      { href: fixed.questions, label: words.heads.questions.title },
      { href: fixed.questionsToAsk, label: words.asking.title },
      ...[...shown.DayPlan, ...shown.Sheet].map(({ address, title }) => ({ href: address, label: title })),
    ],
    groups,
    dangers: body.map((block, i) => ({ id: ids[i] ?? '', always: isAlways(ids[i] ?? ''), block })),
    link: linkTo(fixed.handouts),
    short: shortAddress(fixed.handouts),
    apparatus,
  }
}

/** Signs of danger are on every handout. */
const isAlways = (id: string) => advice.get(id)?.kind === 'signs'

/** The signs, and what any part needs: the most urgent first, and of one urgency the signs. */
function dangerIds(groups: readonly PartGroup[]): string[] {
  const needed = groups.flatMap(({ parts }) => parts.flatMap(({ needs }) => needs))
  const rank = (id: string) =>
    urgencies.indexOf(advice.get(id)?.urgency ?? 'routine') * 2 - Number(isAlways(id))
  return [...new Set([...[...advice.keys()].filter(isAlways), ...needed])].sort((a, b) => rank(a) - rank(b))
}
