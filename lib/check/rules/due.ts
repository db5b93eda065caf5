import { addDays, today } from '../../content/clock'
import { isoDate } from '../../content/primitives'
import { reviewGraceDays } from '../../content/publish'
import type { Kind } from '../../content/schema'
import { at } from '../project'
import type { Rule } from '../rule'

const warnDaysAhead = 60

export const due: Rule = {
  id: 'due',
  severity: 'warning',
  about: `A page is looked at again before \`reviewBy\`, a dated fact before \`checkBy\`; the warning begins ${warnDaysAhead} days ahead.`,
  check: ({ files }) =>
    files
      .filter((file) => file.data?.status !== 'draft')
      .flatMap((file) => {
        const field = file.kind === 'Fact' ? 'checkBy' : 'reviewBy'
        const day = isoDate.safeParse(file.data?.[field]).data
        if (!day || today() < addDays(day, -warnDaysAhead)) return []
        const when = `${today() < day ? 'is' : 'was'} due by ${day}`
        return [{ ...at(file, file.placeOf([field])), message: messageFor(file.kind, when, day) }]
      }),
}

function messageFor(kind: Kind, when: string, day: string): string {
  if (kind === 'Fact')
    return `this fact ${when}; from then on pages say that it may be out of date; compare it with its sources, then set value, asOf and checkBy`
  const then =
    kind === 'SitePage'
      ? 'it stays on the site after that day'
      : `it is shown up to ${addDays(day, reviewGraceDays)} and then withheld`
  return `this page ${when}; ${then}; compare it with its sources, then set reviewBy`
}
