import type { Finding } from '../../content/schema'
import { agreement, measures, namesOf, wordsOf } from '../groups'
import { at, type Project } from '../project'
import type { Rule } from '../rule'

/**
 * The first group had the intervention, the last one the comparator; between them `better` is told and drawn. The
 * finding of the reference says which number is whose by names beside numbers, else by their order.
 */
export const findingArms: Rule = {
  id: 'finding-arms',
  severity: 'error',
  about:
    'Each group of a finding has a label of its own, the first named like the intervention and the last like the comparator, and the finding of the reference gives each its numbers.',
  check: (project) =>
    project.files.flatMap((file) => {
      const finding = file.kind === 'Finding' ? project.findings.get(file.id) : undefined
      const groups = finding && groupsOf(finding.result)
      if (!groups || groups.length < 2) return []
      const misnamed = labels(finding, groups)
      return (misnamed.length > 0 ? misnamed : numbers(project, finding, groups)).map((message) => ({
        ...at(file, file.placeOf(['result', 'lines' in finding.result ? 'lines' : 'arms'])),
        message,
      }))
    }),
}

type Group = { label: string; who?: string }

function groupsOf(result: Finding['result']): Group[] {
  if (result.kind === 'estimate') return []
  return result.kind === 'series' ? result.lines : result.arms
}

function labels({ intervention, comparator }: Finding, groups: Group[]): string[] {
  const twice = groups.find(({ label }, i) => groups.some((other, j) => j < i && other.label === label))
  if (twice) return [`two groups are labeled "${twice.label}"; give each a label of its own`]
  if (comparator === null) return []
  const [ours, theirs] = namesOf([intervention, comparator])
  const fits = (text: string) =>
    [...wordsOf(text)].reduce(
      (sum, word) => sum + Number(ours?.has(word) ?? 0) - Number(theirs?.has(word) ?? 0),
      0,
    )
  return (['label', 'who'] as const).flatMap((field) => {
    const texts = groups.flatMap((group) => group[field] ?? [])
    const [first = '', last = ''] = [texts[0], texts.at(-1)]
    const [start, end] = [fits(first), fits(last)]
    return texts.length === 0 || start > end || (start > 0 && end > 0)
      ? []
      : [
          `"${first}" stands first and "${last}" last, but they do not fit the intervention "${intervention}" and the comparator "${comparator}" in this order; reorder them, or name them alike`,
        ]
  })
}

function numbers(project: Project, { result, sources }: Finding, groups: Group[]): string[] {
  const texts = sources.flatMap(
    ({ ref, finding }) => project.references.get(ref)?.findings[finding - 1] ?? [],
  )
  const names = namesOf(groups.map(({ label, who = '' }) => `${label} ${who}`))
  const all = measures(result)
  const known = new Set(all.flat().filter((value) => value !== undefined))
  const belongsToAnother = (value: number, group: number) =>
    all.some((measure) => measure.some((other, g) => other === value && g !== group))
  return groups.flatMap((first, a) =>
    groups.slice(a + 1).flatMap((second, i) => {
      const b = a + 1 + i
      const pairs = all.flatMap((measure) => {
        const [x, y] = [measure[a], measure[b]]
        if (x === undefined || y === undefined || belongsToAnother(x, a) || belongsToAnother(y, b)) return []
        const pair = [
          { group: a, value: x },
          { group: b, value: y },
        ] as const
        return { x, y, told: texts.reduce((sum, text) => sum + agreement(text, names, pair, known), 0) }
      })
      const wrong = pairs.find(({ told }) => told < 0)
      const silent = pairs.length > 0 && pairs.every(({ told }) => told === 0)
      const told = wrong ?? (silent ? pairs[0] : undefined)
      if (!told) return []
      const says = wrong ? 'gives these numbers the other way round' : 'does not say whose numbers these are'
      return [
        `${told.x} for "${first.label}" and ${told.y} for "${second.label}": the finding it names ${says}; correct the record, or write in the reference each number beside its group, such as "46% with ketamine"`,
      ]
    }),
  )
}
