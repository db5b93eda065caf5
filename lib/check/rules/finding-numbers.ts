import type { Finding } from '../../content/schema'
import { canRestOn, numbersStated } from '../numbers'
import { at } from '../project'
import type { Rule } from '../rule'

export const findingNumbers: Rule = {
  id: 'finding-numbers',
  severity: 'error',
  about: 'Every number of a finding record stands in the finding of the reference that it names.',
  check: (project) =>
    project.files
      .filter((file) => file.kind === 'Finding')
      .flatMap((file) => {
        const finding = project.findings.get(file.id)
        if (!Array.isArray(finding?.sources) || !finding.result) return []
        const texts = finding.sources.flatMap((s) => {
          const reference = project.references.get(s.ref)
          return reference ? [reference.findings[s.finding - 1]] : []
        })
        if (texts.includes(undefined))
          return [
            {
              ...at(file, file.placeOf(['sources'])),
              message: 'names a finding number that its reference does not have',
            },
          ]
        if (texts.length === 0) return []
        const known = texts.flatMap((t) => numbersStated(t ?? ''))
        return numbersOf(finding)
          .filter((n) => !canRestOn(Math.abs(n), known))
          .map((n) => ({
            ...at(file, file.placeOf(['result'])),
            message: `${n} is not in the finding it names; correct the number, or list the finding that holds it`,
          }))
      }),
}

function numbersOf({ result, people }: Finding): number[] {
  return [...resultNumbers(result), ...(people ? [people] : [])]
}

function resultNumbers(result: Finding['result']): number[] {
  switch (result.kind) {
    case 'counts':
      return result.arms.flatMap((a) => [a.events, a.size])
    case 'per100':
      return result.arms.flatMap((a) => [a.per100, ...(a.size ? [a.size] : [])])
    case 'means':
      return result.arms.flatMap((a) => [a.mean, ...(a.sd ? [a.sd] : []), ...(a.size ? [a.size] : [])])
    case 'estimate':
      return [result.value, result.low, result.high]
    case 'series':
      return result.lines.flatMap((l) => l.points.flatMap((p) => [p.value, ...(p.size ? [p.size] : [])]))
  }
}
