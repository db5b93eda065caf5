/** One finding, many views: the sentence, the table and the data of the picture, from one record. */
import { words } from '../../words'
import type { Finding } from '../content/schema'
import { estimate } from './estimate'
import { means } from './means'
import { share, shareOfCount } from './numbers'
import { fewPeople, people } from './people'
import { smallGroup } from './rough'
import { series } from './series'
import type { FindingView, ResultView } from './view-types'

export type * from './view-types'

/** Everything that is drawn or said of a finding: a difference that may be chance says so, a missing comparison why. */
export function viewOf(finding: Finding): FindingView {
  const { headline, notes, chance = finding.mayBeChance ?? false, ...view } = viewOfResult(finding)
  const { noComparatorReason } = finding
  return {
    ...view,
    chance,
    headline: chance ? words.grammar.mayBeChance(headline) : headline,
    notes: [...notes, ...(noComparatorReason ? [noComparatorReason] : [])],
  }
}

/** All sentences of a finding. */
export function told(view: FindingView): string {
  return inSentences({ ...view, result: [...view.result, ...view.notes] })
}

/** The result in sentences that stand alone. */
export function inSentences({ result, chance }: Pick<FindingView, 'result' | 'chance'>): string {
  return [...result, ...(chance ? [words.grammar.maybeChance] : [])].join(' ')
}

function viewOfResult(finding: Finding): ResultView {
  const { result } = finding
  switch (result.kind) {
    case 'counts':
      if (result.arms.some((a) => a.size < smallGroup)) return fewPeople(finding, result, result.arms)
      return people(
        finding,
        result,
        result.arms.map((a) => ({ ...a, share: shareOfCount(a.events, a.size) })),
      )
    case 'per100':
      return people(
        finding,
        result,
        result.arms.map((a) => ({ ...a, share: share(a.per100) })),
      )
    case 'means':
      return means(finding, result)
    case 'estimate':
      return estimate(finding, result)
    case 'series':
      return series(finding, result)
  }
}
