import { plainInline } from '../../markdown/text'
import { at } from '../project'
import { plainTexts } from '../reader-texts'
import type { Rule } from '../rule'
import { recordsIn } from '../source-file'
import { runs } from '../texts'

/** Words that praise an option, rank options or tell a reader what to choose. A comparison with a dummy is neither. */
export const ranking =
  /\b(?:best|better|worse|worst)(?: (?:option|choice|treatment|for you))\b|\b(?:best|worst|safest|superior|inferior|ideal|winner|excellent|promising|recommend\w*|should|ought|advis\w+ you|suits? you|right (?:choice|option|treatment) for|top (?:choice|option)|first choice|number one|score of|worth (?:it|trying))\b/i

export const noRanking: Rule = {
  id: 'no-ranking',
  severity: 'error',
  about:
    'A decision aid neither praises nor ranks an option, and never tells a reader what to choose; the items of the SURE test are quoted and free.',
  check: (project) =>
    project.files
      .filter((file) => file.kind === 'Decision')
      .flatMap((file) => {
        const quoted = recordsIn(file.data?.ready).map(({ ask }) => ask)
        return [
          ...runs(project, file).map((run) => ({ text: plainInline(run.children), place: run.at })),
          ...plainTexts(file).map(({ text, at: place }) => ({ text, place })),
        ].flatMap(({ text, place }) => {
          const word = quoted.includes(text) ? undefined : ranking.exec(text)?.[0]
          return word
            ? [
                {
                  ...at(file, place),
                  message: `"${word}" ranks or advises; say what was found, and how sure it is`,
                },
              ]
            : []
        })
      }),
}
