import { at } from '../project'
import type { Rule } from '../rule'

export const syntax: Rule = {
  id: 'syntax',
  severity: 'error',
  about: 'YAML, JSON and MDX can be read; MDX holds text, marks and allowed tags and nothing that runs.',
  check: (project) =>
    project.files.flatMap((file) => [
      ...file.syntax.map((p) => ({ ...at(file, p.place), message: p.message })),
      ...project
        .marked(file)
        .flatMap((m) =>
          m.problems.map((p) => ({ ...at(file, p.place), message: `${m.path.join('.')}: ${p.message}` })),
        ),
    ]),
}
