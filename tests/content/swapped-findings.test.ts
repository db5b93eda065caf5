import { describe, expect, test } from 'vitest'
import { loadProject, type Project } from '@/lib/check/project'
import { rules } from '@/lib/check/rules'
import { type Finding, gradedLevels } from '@/lib/content/schema'

const { project } = loadProject(process.cwd())
const findings = [...project.ids('Finding')].flatMap((id) => project.findings.get(id) ?? [])
const compares = rules.filter(({ id }) => id.startsWith('finding-'))

/** True when a rule on findings objects to the record in the place of the real one. */
function isRefused(finding: Finding): boolean {
  const files = project.files.filter((file) => file.kind === 'Finding' && file.id === finding.id)
  const changed: Project = { ...project, files, findings: new Map([[finding.id, finding]]) }
  return compares.some((rule) => rule.check(changed).length > 0)
}

type Group = { label: string; who?: string }

function groupsOf({ result }: Finding): Group[] {
  return 'arms' in result ? result.arms : 'lines' in result ? result.lines : []
}

/** Swaps members of the first and the last group. */
function swap(groups: Group[], isSwapped: (member: string) => boolean): void {
  const [first, last] = [groups[0], groups.at(-1)] as [Record<string, unknown>, Record<string, unknown>]
  for (const key of new Set([...Object.keys(first), ...Object.keys(last)]))
    if (isSwapped(key)) [first[key], last[key]] = [last[key], first[key]]
}

const isName = (member: string) => member === 'label' || member === 'who'
const opposite = {
  more: 'fewer',
  fewer: 'more',
  higher: 'lower',
  lower: 'higher',
  neither: 'neither',
} as const

/** Changes that make a record tell something else; each returns nothing where a record offers nothing to change. */
const changes: Record<string, (finding: Finding) => (Finding | undefined)[]> = {
  'numbers of two groups': changedGroups((finding) => swap(groupsOf(finding), (member) => !isName(member))),
  'labels of two groups': changedGroups((finding) => swap(groupsOf(finding), (member) => member === 'label')),
  'names of two groups': changedGroups((finding) => swap(groupsOf(finding), isName)),
  'intervention and comparator with the names': changedGroups((finding) => {
    swap(groupsOf(finding), isName)
    const { intervention } = finding
    finding.intervention = finding.comparator ?? ''
    finding.comparator = intervention
  }),
  'the same label twice': changedGroups((finding) => {
    for (const group of groupsOf(finding)) group.label = groupsOf(finding)[0]?.label ?? ''
  }),
  direction: (finding) => [
    finding.better === 'neither' ? undefined : { ...finding, better: opposite[finding.better] },
  ],
  'the sign of a difference': (finding) => {
    const { result } = finding
    if (result.kind !== 'estimate' || result.measure !== 'difference') return []
    const turned = { ...result, value: -result.value, low: -result.high, high: -result.low }
    return [{ ...finding, result: turned }]
  },
  'a higher certainty': (finding) =>
    gradedLevels
      .slice(0, gradedLevels.indexOf(finding.certainty.level))
      .map((level) => ({ ...finding, certainty: { ...finding.certainty, level } })),
}

/** A change of a record whose first and last group differ in their numbers. */
function changedGroups(change: (copy: Finding) => void): (finding: Finding) => Finding[] {
  const numbers = (group: Group | undefined) => JSON.stringify({ ...group, label: '', who: '' })
  return (finding) => {
    const groups = groupsOf(finding)
    if (groups.length < 2 || numbers(groups[0]) === numbers(groups.at(-1))) return []
    const copy = structuredClone(finding)
    change(copy)
    return [copy]
  }
}

describe('a real finding is refused once it tells something else', () => {
  test('as it stands it is accepted', () => {
    expect(findings.length).toBeGreaterThan(70)
    expect(findings.filter(isRefused).map(({ id }) => id)).toEqual([])
  })
  test.each(Object.keys(changes))('%s', (name) => {
    const changed = findings
      .flatMap((finding) => changes[name]?.(finding) ?? [])
      .filter((f) => f !== undefined)
    const accepted = changed.filter((finding) => !isRefused(finding))
    expect(changed.length).toBeGreaterThan(5)
    expect(1 - accepted.length / changed.length).toBeGreaterThanOrEqual(0.9)
  })
})
