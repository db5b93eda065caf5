import { plainInline, sentences, walkInlines } from '../../markdown/text'
import { numbersIn } from '../numbers'
import { at } from '../project'
import type { Found, Rule } from '../rule'
import { runs } from '../texts'

export const uncitedNumber: Rule = {
  id: 'uncited-number',
  severity: 'error',
  about: 'A sentence with a number has a citation mark; a table row with a number has one in the row.',
  check: (project) =>
    project.files
      .filter((file) => file.kind !== 'SitePage')
      .flatMap((file) =>
        runs(project, file).flatMap((run): Found[] => {
          if (run.where === 'heading') return []
          if (run.where === 'cell') {
            const numbers = numbersIn(plainInline(run.children))
            const cited = [...walkInlines(run.row ?? [])].some((n) => n.t === 'cite' || n.t === 'fact')
            return numbers.length > 0 && !cited
              ? [
                  {
                    ...at(file, run.at),
                    message: `the table row with "${plainInline(run.children)}" has no citation mark`,
                  },
                ]
              : []
          }
          return sentences(run.children)
            .filter((s) => s.cites.length === 0 && numbersIn(s.text).length > 0)
            .map((s) => ({
              ...at(file, s.at ?? run.at),
              message: `a number without a citation mark in its sentence; add [@source] before its period: "${s.text.slice(0, 70)}"`,
            }))
        }),
      ),
}
