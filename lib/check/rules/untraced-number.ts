import { plainInline, sentences } from '../../markdown/text'
import { canRestOn, numbersIn, numbersOfSource } from '../numbers'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { citesOf, runs } from '../texts'

export const untracedNumber: Rule = {
  id: 'untraced-number',
  severity: 'error',
  about:
    'A number in a cited sentence stands in a finding of one of the sources cited there, rounded at most.',
  check: (project) =>
    project.files.flatMap((file) =>
      runs(project, file).flatMap((run): Found[] => {
        if (run.where === 'heading') return []
        const pieces =
          run.where === 'cell'
            ? [{ text: plainInline(run.children), cites: citesOf(run.row ?? []), at: run.at }]
            : sentences(run.children)
        return pieces.flatMap((piece) =>
          missing(project, piece.text, piece.cites).map((number) => ({
            ...at(file, piece.at ?? run.at),
            message: `"${number}" is in no finding of ${piece.cites.join(', ')}; correct it or cite its source: "${piece.text.slice(0, 70)}"`,
          })),
        )
      }),
    ),
}

function missing(project: Project, text: string, cites: string[]): string[] {
  const sources = cites.flatMap((key) => project.references.get(key) ?? [])
  if (sources.length === 0) return []
  const known = sources.flatMap(numbersOfSource)
  return numbersIn(text)
    .filter((number) => !canRestOn(number.value, known))
    .map((number) => number.shown)
}
