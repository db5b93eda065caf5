import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkProject } from '@/lib/check'
import { rules } from '@/lib/check/rules'
import { ruleSamples } from './rule-samples'
import { complete, findingsOf, sampleProject } from './sample-project'

const ids = rules.map((rule) => rule.id).sort()

describe('the list of rules', () => {
  test('holds every file of lib/check/rules, each named by its id', () => {
    const files = readdirSync('lib/check/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(files.sort()).toEqual(ids)
  })
  test('each rule has samples that it reports and samples that it accepts', () => {
    const tried = Object.entries(ruleSamples)
      .filter(([, { reports, accepts }]) => reports.length > 0 && accepts.length > 0)
      .map(([id]) => id)
    expect(tried.sort()).toEqual(ids)
  })
  test('no rule objects to the complete project', () => {
    expect(checkProject(sampleProject(complete))).toEqual([])
  })
  test('a problem carries the id and the severity of its rule', () => {
    const text = '---\ntitle: A\n---\nOne. Two. Three. Four.\n'
    const problems = checkProject(sampleProject({ 'content/pages/a.mdx': text }))
    expect(problems.filter((p) => p.rule === 'paragraph-length').map((p) => p.severity)).toEqual(['warning'])
    expect(problems.filter((p) => p.rule === 'schema').every((p) => p.severity === 'error')).toBe(true)
  })
})

describe.each(Object.entries(ruleSamples))('%s', (id, { reports, accepts }) => {
  test.each(reports.map((r) => [r.what, r] as const))('reports %s', (_, { samples, finds }) => {
    const found = findingsOf(id, samples)
    expect(found.map((f) => f.place)).toEqual(finds.map(([place]) => place))
    finds.forEach(([, ...parts], i) => {
      for (const part of parts) expect(found[i]?.message).toContain(part)
    })
  })
  test.each(accepts.map((a) => [a.what, a] as const))('accepts %s', (_, { samples }) => {
    expect(findingsOf(id, samples)).toEqual([])
  })
})
