import { isPageKind } from '../../content/addresses'
import { statedIn } from '../advice'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { fieldsOf, type SourceFile } from '../source-file'

export const adviceInShort: Rule = {
  id: 'advice-in-short',
  severity: 'error',
  about:
    'A message, short answer or key point that states advice holds what is essential in its record: what is sent alone says no less about danger.',
  check: (project) =>
    project.files
      .filter((file) => isPageKind(file.kind) && file.kind !== 'GlossaryTerm')
      .flatMap((file) => shortTexts(project, file)),
}

function shortTexts(project: Project, file: SourceFile): Found[] {
  return fieldsOf(file, 'message', 'marked').flatMap(({ path, value }) =>
    statedIn(value, project).flatMap(({ id, advice, phrase }) => {
      const lower = value.toLowerCase()
      const missing = advice.essential.filter(
        (words) => !words.some((word) => lower.includes(word.toLowerCase())),
      )
      return missing.length === 0
        ? []
        : [
            {
              ...at(file, file.placeOf(path)),
              message: `${path[0]} says "${phrase}" without ${missing.map((words) => `"${words.join('" or "')}"`).join(' and ')}; see content/advice/${id}.mdx`,
            },
          ]
    }),
  )
}
