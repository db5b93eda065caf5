/** What `npm run addresses` writes, in samples and as a command in a copy of a project. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkContent, checkProject } from '@/lib/check'
import { loadProject } from '@/lib/check/project'
import { withChange } from '@/lib/check/release'
import { addressRegister } from '@/lib/check/rules/address-register'
import { findingSchema } from '@/lib/content/finding-schema'
import { registerFile, releasedEntries, releasedFile } from '@/lib/content/register'
import { changed, complete, faq, finding } from '../content/sample-project'

/** Addresses of the first release. */
const firstRelease = 441

const root = mkdtempSync(join(tmpdir(), 'addresses-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const edit = (path: string, from: string, to: string) => write(path, changed(read(path), from, to))

const command = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/addresses.ts')]
const options = { cwd: root, encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-12-01' } } as const
const addresses = (...args: string[]) => execFileSync(process.execPath, [...command, ...args], options)
const refused = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], options)

/** Problems that the rules about addresses report. */
const problems = () =>
  checkContent(root)
    .problems.filter(({ rule }) => /^(?:address-|released-|schema|syntax)/.test(rule))
    .map(({ file, message }) => `${file}: ${message}`)
const entry = (address: string) => releasedEntries(root).find((one) => one.address === address)

const file = 'content/faqs/how-long.mdx'
const address = '/q/how-long/'

const project: Record<string, string> = { ...complete }
const restore = () => {
  rmSync(join(root, 'content'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(project)) write(path, text)
}
beforeAll(() => {
  restore()
  addresses()
  for (const path of [registerFile, releasedFile]) project[path] = read(path)
})
beforeEach(restore)

describe('npm run addresses', () => {
  test('adds what is new, and nothing else', () => {
    expect(entry(address)).toEqual({ address, kind: 'Faq', released: '2026-12-01', version: 1 })
    const before = read(registerFile).split('\n')
    write('content/faqs/new.mdx', faq('new'))
    expect(addresses()).toBe(`${before.length} addresses, 1 of them new\n`)
    expect(
      read(registerFile)
        .split('\n')
        .filter((line) => !before.includes(line)),
    ).toEqual(['{"address":"/q/new/","kind":"Faq","released":"2026-12-01","version":1}'])
    expect(problems()).toEqual([])
  })
  test('raises a version: the page tells what changed, with its old and new text', () => {
    edit(file, 'oneLine: Nobody has studied it.', 'oneLine: "It lasts: a week."')
    expect(problems()).toEqual([expect.stringContaining('oneLine is not as it was released')])
    addresses('--meaning', address, 'A study tells how long.')
    expect(entry(address)?.version).toBe(2)
    expect(read(file)).toContain(`changed: 2026-12-01
reviewBy: 2999-02-10
changes:
  - date: 2026-12-01
    kind: meaning
    version: 2
    note: "A study tells how long."
    before: "Nobody has studied it."
    after: "It lasts: a week."
question:`)
    addresses('--safety', address, 'Call first.', '--before', 'Wait.', '--after', 'Call.')
    expect(entry(address)?.version).toBe(3)
    expect(read(file)).toContain(`changes:
  - date: 2026-12-01
    kind: safety
    version: 3
    note: "Call first."
    before: "Wait."
    after: "Call."
  - date:`)
    expect(problems()).toEqual([])
  })
  test('raises the version of a finding in its record', () => {
    const record = 'content/evidence/less-pain.json'
    edit(record, '"events": 12', '"events": 13')
    addresses('--meaning', '/evidence/findings/less-pain/', 'The source was corrected.')
    const { changes } = findingSchema.parse(JSON.parse(read(record)))
    expect(changes).toEqual([
      expect.objectContaining({ version: 2, before: 'events: 12', after: 'events: 13' }),
    ])
    expect(problems()).toEqual([])
  })
  test('keeps the version when only words change', () => {
    edit(file, 'oneLine: Nobody has studied it.', 'oneLine: No one has studied it.')
    addresses('--wording', address)
    expect([entry(address)?.version, problems()]).toEqual([1, []])
  })
  test('retires a page that was renamed: one line stays, one is new', () => {
    write('content/faqs/lasts.mdx', changed(read(file), 'order: 1', 'order: 2'))
    rmSync(join(root, file))
    addresses()
    addresses('--retire', address, '--to', '/q/lasts/', 'It has a clearer name.')
    expect(entry(address)?.retired).toEqual({
      day: '2026-12-01',
      to: '/q/lasts/',
      why: 'It has a clearer name.',
    })
    expect(problems()).toEqual([])
  })
  test.each([
    [['--meaning', address], 'say what changed, or why'],
    [['--meaning', '/q/how-lon/', 'a'], 'no released address (did you mean "/q/how-long/"?)'],
    [['--meaning', '/q/', 'a'], 'has no file of its own'],
    [['--retire', address, 'a'], '--retire needs --to'],
    [['--retire', address, '--to', '/no/', 'a'], '/no/ is no released address'],
    [['--remove', address], "Unknown option '--remove'"],
  ])('%j is refused, and nothing is written', (args, message) => {
    const before = [read(registerFile), read(releasedFile), read(file)]
    const { status, stderr } = refused(...args)
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)])
    expect([read(registerFile), read(releasedFile), read(file)]).toEqual(before)
  })
  test('does not go over a line that was taken out', () => {
    edit(registerFile, '{"address":"/q/how-long/","kind":"Faq","released":"2026-12-01","version":1}\n', '')
    const { status, stderr } = refused()
    expect([status, stderr]).toEqual([1, expect.stringContaining('put its line back')])
    expect(entry(address)).toBeUndefined()
  })
})

test('a change stands first in a record that has some, and is no part of its other text', () => {
  const first = { date: '2026-12-01', kind: 'meaning', note: 'One $& two.', version: 2 } as const
  const once = withChange(finding('a'), first)
  const twice = withChange(once, { ...first, version: 3 })
  expect(JSON.parse(twice)).toEqual({
    ...JSON.parse(finding('a')),
    changes: [{ ...first, version: 3 }, first],
  })
})

describe('the register of this site', () => {
  const register = releasedEntries('.')
  /** Of the first release: however a line was lost, there are as many. */
  const first = register.filter(({ released }) => released === '2026-11-28')

  test('holds every address of the first release', () => {
    expect(first.length).toBeGreaterThanOrEqual(firstRelease)
    for (const address of [
      '/',
      '/q/drive/',
      '/help-now/',
      '/conditions/depression/',
      '/evidence/findings/spray-nausea/',
    ])
      expect(first.map((entry) => entry.address)).toContain(address)
  })
  test('loses no line unseen: without any one of them the check fails', () => {
    const { project } = loadProject('.')
    const lines = project.register?.entries.lines ?? []
    expect(lines.length).toBe(register.length)
    for (const gone of [lines[0], lines[200], lines.at(-1)]) {
      const entries = { lines: lines.filter((line) => line !== gone), problems: [] }
      const register = project.register && { ...project.register, entries }
      expect(checkProject({ ...project, register }, [addressRegister])).toContainEqual(
        expect.objectContaining({
          file: releasedFile,
          message: expect.stringContaining(`${gone?.entry.address} is gone`),
        }),
      )
    }
  })
})
