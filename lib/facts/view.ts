import { language } from '../../words'
import type { Fact } from '../content/schema'

export type FactView = {
  value: string
  href: string | null /** "as of November 22, 2026"; undefined for phone lines */
  asOf?: string
  outOfDate: boolean
}

/** @param today ISO day; from `checkBy` on the fact may be out of date */
export function factView(fact: Fact, today: string): FactView {
  return {
    value: fact.value,
    href: fact.href,
    ...(fact.kind === 'phone' ? {} : { asOf: `as of ${language.day(fact.asOf)}` }),
    outOfDate: today >= fact.checkBy,
  }
}

/** A fact as it reads in a sentence. */
export function shownFact({ value, asOf, outOfDate }: FactView): string {
  return `${value}${asOf ? ` (${asOf})` : ''}${outOfDate ? ' This may be out of date.' : ''}`
}
