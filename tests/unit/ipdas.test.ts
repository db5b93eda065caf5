/** What docs/ipdas.md says of the decision aids can be looked up: what it names is there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '@/lib/check/rules'

const text = readFileSync('docs/ipdas.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => /^\| (?!criterion|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', met = '', where = '']) => ({ criterion, met, where }))
const files = [...text.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file = '']) => file)
const titles = [...text.matchAll(/`(tests\/[\w./-]+)`, "([^"]+)"/g)]
const ids = new Set<string>(rules.map(({ id }) => id))
const rulesOf = (cell: string) => [...cell.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name = '']) => name)

test('each criterion is met, met in part, or not met with the reason; what is met names its rule or test', () => {
  expect(rows.length).toBeGreaterThan(30)
  for (const { criterion, met, where } of rows) {
    expect(['yes', 'in part', 'not met, because', 'does not apply'], criterion).toContain(met)
    expect(where, criterion).not.toBe('')
    if (met === 'yes')
      expect(where.includes('`tests/') || rulesOf(where).some((name) => ids.has(name)), criterion).toBe(true)
  }
})

test('each rule, file and test that the table of criteria names exists', () => {
  expect(files.length).toBeGreaterThan(8)
  expect(titles.length).toBeGreaterThan(6)
  for (const file of files) expect(existsSync(file), file).toBe(true)
  for (const [, file = '', title = ''] of titles)
    expect(readFileSync(file, 'utf8').includes(`test('${title}'`) || hasEach(file, title), title).toBe(true)
  const named = [...text.matchAll(/[Rr]ules? `([\w-]+)`/g)].map(([, id = '']) => id)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

/** A test of a table, whose title stands after the table. */
function hasEach(file: string, title: string): boolean {
  return readFileSync(file, 'utf8').includes(`)('${title}'`)
}
