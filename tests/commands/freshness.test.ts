/** `npm run freshness` as a command, in a project of samples and against a local copy of the service. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '@/lib/check'
import { listFiles } from '@/lib/export/files'
import { complete, reference } from '../content/sample-project'
import { type Answer, crossrefServer, status, update, work } from '../crossref-server'

const source = 'content/references/smith-2020.json'
const samples = {
  ...complete,
  'content/references/crisis-us-988.json': reference('crisis-us-988', {
    csl: { id: 'crisis-us-988', type: 'webpage', title: 'Crisis line' },
    kind: 'crisis-resource',
    findings: ['In a crisis in the US call or text 988.'],
  }),
}
const retraction = work('10.1000/xyz', {
  'updated-by': [update('retraction', '10.1000/notice', [2026, 3, 11])],
})

let root = ''
let stop = () => {}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshness-'))
  for (const [path, text] of Object.entries(samples)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})
afterEach(() => {
  rmSync(root, { recursive: true })
  stop()
})

const hashes = () =>
  listFiles(root).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex'),
  ])

type Run = { code: number; out: string; errors: string }
function freshness(...args: string[]): Promise<Run> {
  const command = ['--import', import.meta.resolve('tsx'), resolve('lib/cli/freshness.ts'), ...args]
  const env = { ...process.env, BUILD_DATE: '2026-11-29' }
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: root, env }, (error, out, errors) =>
      done({ code: error ? 1 : 0, out, errors }),
    ),
  )
}
async function against(answer: Answer): Promise<string> {
  const server = await crossrefServer({ '10.1000/xyz': [answer] })
  stop = server.stop
  return server.base
}

test('shows a retraction and writes nothing', async () => {
  const before = hashes()
  const { code, out } = await freshness('--service', await against(retraction))
  expect(out.split('\n')).toEqual([
    `retracted                 ${source}  2026-03-11  10.1000/notice`,
    '2 references: 1 compared, 0 not asked about, 1 without a DOI (0 of them articles)',
    '1 retracted, 0 with an expression of concern, 0 corrected, 0 with a newer version',
    'nothing written; --write puts this into 1 records',
    '',
  ])
  expect(code).toBe(0)
  expect(hashes()).toEqual(before)
})

test('writes it from a saved file, without a network, and the check names what rests on it', async () => {
  await freshness('--service', await against(retraction), '--save', 'answers.json')
  stop()
  const { code, out } = await freshness('--from', 'answers.json', '--write')
  expect([code, out.split('\n').at(-2)]).toEqual([0, '1 records written; run "npm run check"'])
  expect(JSON.parse(readFileSync(join(root, source), 'utf8'))).toEqual({
    ...JSON.parse(samples[source]),
    notices: {
      asked: '2026-11-29',
      by: 'Crossref',
      known: [{ kind: 'retraction', date: '2026-03-11', DOI: '10.1000/notice' }],
    },
  })
  const named = checkContent(root).problems.filter(({ rule }) => rule === 'retracted-source')
  expect(named.map(({ file }) => file)).toEqual([
    'content/articles/safety/side-effects.mdx',
    'content/articles/safety/side-effects.mdx',
    'content/claims/it-works.mdx',
    'content/evidence/less-pain.json',
  ])
})

test.each<[string, (base: string) => string[], Answer, string]>([
  [
    'a DOI that nobody knows',
    (base) => ['--service', base],
    status(404),
    `${source}:21:12: Crossref does not know 10.1000/xyz; correct the DOI`,
  ],
  [
    'no address',
    () => ['--service', 'crossref'],
    status(500),
    '--service is "crossref"; expected an address',
  ],
  ['an option that does not exist', () => ['--wirte'], status(500), "Unknown option '--wirte'"],
  ['a broken file', () => ['--from', 'content/faqs/how-long.mdx'], status(500), 'how-long.mdx is not JSON'],
])('one line and no change for %s', async (_, args, answer, message) => {
  const before = hashes()
  const { code, out, errors } = await freshness(...args(await against(answer)), '--write')
  expect(errors).toMatch(/^freshness: [^\n]+\n$/)
  expect(errors).toContain(message)
  expect([code, out]).toEqual([1, ''])
  expect(hashes()).toEqual(before)
})

test('answers that took minutes are kept, even when one DOI is not known', async () => {
  const asked = await freshness('--service', await against(status(404)), '--save', 'new.json')
  const read = await freshness('--from', 'new.json')
  for (const { code, errors } of [asked, read]) {
    expect(code).toBe(1)
    expect(errors).toContain('Crossref does not know 10.1000/xyz; correct the DOI')
  }
})

test('one line for a reference that is not valid', async () => {
  writeFileSync(join(root, source), reference('smith-2020', { people: 'many' }))
  const { code, errors } = await freshness('--from', 'answers.json')
  expect([code, errors]).toEqual([1, `freshness: ${source} is not valid; run "npm run check" first\n`])
})
