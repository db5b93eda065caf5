import { addDays, today } from '../../content/clock'
import { at } from '../project'
import type { Rule } from '../rule'

const warnDaysAhead = 60

export const factDue: Rule = {
  id: 'fact-due',
  severity: 'warning',
  about: `A dated fact is looked at again before its day; the warning begins ${warnDaysAhead} days ahead.`,
  check: ({ files }) =>
    files.flatMap((file) => {
      const due = file.kind === 'Fact' ? file.data?.checkBy : undefined
      if (
        typeof due !== 'string' ||
        !/^\d{4}-\d{2}-\d{2}$/.test(due) ||
        today() < addDays(due, -warnDaysAhead)
      )
        return []
      const when =
        today() < due ? `is due by ${due}` : `was due by ${due}, and pages say that it may be out of date`
      return [
        {
          ...at(file, file.placeOf(['checkBy'])),
          message: `this fact ${when}; compare it with its sources, then set value, asOf and checkBy`,
        },
      ]
    }),
}
