import { fieldsThatHold } from '../../content/fields'
import { kinds } from '../../content/schema'
import { canRestOn, numbersIn, numbersOfSource } from '../numbers'
import { at } from '../project'
import type { Rule } from '../rule'

export const diagramNumbers: Rule = {
  id: 'diagram-numbers',
  severity: 'error',
  about:
    'Every number that a drawing, or the words beside a scene, say or draw stands in a finding of one of its sources.',
  check: (project) =>
    project.files.flatMap((file) => {
      if (file.kind !== 'Diagram' && file.kind !== 'Storyboard') return []
      const { schema } = kinds[file.kind]
      const cited = fieldsThatHold(schema, file.data, 'reference').map(({ value }) => value)
      const sources = cited.flatMap((id) => project.references.get(id) ?? [])
      const known = sources.flatMap(numbersOfSource)
      const said = fieldsThatHold(schema, file.data, 'shown').flatMap(({ path, value }) =>
        numbersIn(value).map((number) => ({ path, value: number.value })),
      )
      const drawn = Object.entries(Object(file.data?.values) as Record<string, unknown>).flatMap(
        ([name, values]) => [values].flat().map((value) => ({ path: ['values', name], value })),
      )
      return [...said, ...drawn]
        .filter(({ value }) => typeof value === 'number' && !canRestOn(value, known))
        .map(({ path, value }) => ({
          ...at(file, file.placeOf(path)),
          message: `${value} is in no finding of ${cited.join(', ')}; correct it, or name the source that has it`,
        }))
    }),
}
