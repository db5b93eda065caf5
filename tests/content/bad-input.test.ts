import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { changed, complete, fact, faq, json, reference, type Samples } from './sample-project'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const root = process.cwd()
let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'content-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(samples: Samples): void {
  for (const [path, text] of Object.entries(samples)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

type Run = { code: number; lines: string[]; errors: string }

/** `npm run check` in the temporary folder. */
function check(...args: string[]): Promise<Run> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, join(root, 'lib/cli/check.ts'), ...args],
      { cwd: folder },
      (error, out, errors) =>
        resolve({ code: Number(error?.code ?? 0), lines: out.split('\n').filter(Boolean), errors }),
    )
  })
}

const hashes = () =>
  listFiles(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ])

const question = (name: string) => `content/faqs/${name}.mdx`

/** Each file is complete except for one mistake. */
const broken: Samples = {
  [question('yaml')]: changed(faq('colons'), 'title: About', 'title: Pain: about'),
  [question('type')]: changed(faq('type'), 'order: 1', 'order: first'),
  [question('field')]: changed(faq('field'), 'group: basics', 'group: basics\nquestoin: Why?'),
  [question('enum')]: changed(faq('groups'), 'group: basics', 'group: basic'),
  [question('mdx')]: changed(faq('tags'), 'Ask your', 'Ask.\n\n<Do title="Do">\n\nAsk your'),
  [question('twin')]: changed(faq('twin'), 'title: About twin', 'title: Side effects'),
  [question('crlf')]: faq('lines').replaceAll('\n', '\r\n'),
  [question('mark')]: `\uFEFF${faq('mark')}`,
  [question('empty')]: '',
  'content/references/renamed.json': reference('smith-2020'),
  'content/facts/comma.json': changed(fact('comma'), ']\n}', '],\n}'),
  'content/posts/hello.mdx': faq('hello'),
}

const expected: [start: string, part: string][] = [
  ['content/facts/comma.json:13:1  error  syntax  ', 'not valid JSON'],
  ['content/faqs/crlf.mdx:1:1  error  line-endings  ', 'save with LF'],
  ['content/faqs/empty.mdx:1:1  error  empty-file  ', 'write its fields or delete it'],
  ['content/faqs/enum.mdx:9:8  error  schema  ', 'did you mean "basics"?'],
  ['content/faqs/field.mdx:10:11  error  schema  ', 'unknown field "questoin" (did you mean "question"?)'],
  ['content/faqs/mark.mdx:1:1  error  byte-order-mark  ', 'save as UTF-8 without BOM'],
  ['content/faqs/mdx.mdx:17:1  error  syntax  ', 'Expected a closing tag for `<Do>` (17:1)'],
  ['content/faqs/twin.mdx:2:8  error  duplicate  ', 'used by content/articles/safety/side-effects.mdx'],
  ['content/faqs/type.mdx:10:8  error  schema  ', 'order is "first"'],
  ['content/faqs/yaml.mdx:2:8  error  syntax  ', 'not valid YAML'],
  [
    'content/posts/hello.mdx:1:1  error  unowned-file  ',
    'allowed: content/articles/*.mdx, content/faqs/*.mdx',
  ],
  ['content/references/renamed.json:1:1  error  unused-reference  ', 'nothing cites "renamed"'],
  ['content/references/renamed.json:2:9  error  record-id  ', 'the file is named "renamed"'],
  ['content/references/renamed.json:4:11  error  record-id  ', 'csl.id is "smith-2020"'],
]

describe('npm run check', () => {
  test('tells every problem of every broken file in one run and changes no file', async () => {
    write({ ...complete, ...broken })
    const before = hashes()
    const { code, lines } = await check()
    expect(code).toBe(1)
    const problems = lines.slice(0, -1)
    for (const line of problems)
      expect(line).toMatch(/^content\/[^:]+:\d+:\d+ {2}(error|warning) {2}[a-z-]+ {2}\S/)
    for (const [start, part] of expected)
      expect(problems.filter((line) => line.startsWith(start) && line.includes(part))).toHaveLength(1)
    expect(problems).toHaveLength(expected.length)
    expect(lines.at(-1)).toBe(`18 files checked: ${problems.length} errors, 0 warnings`)
    expect(before.length).toBe(Object.keys({ ...complete, ...broken }).length)
    expect(hashes()).toEqual(before)
  })

  test('ends with 0 when all content is in order', async () => {
    write(complete)
    expect(await check()).toMatchObject({ code: 0, lines: ['8 files checked: 0 errors, 0 warnings'] })
  })

  test('checks files in their whole project, and shows the problems of the paths it is given', async () => {
    write({ ...complete, ...broken })
    const { code, lines } = await check(question('twin'))
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringContaining('content/faqs/twin.mdx:2:8  error  duplicate'),
      '18 files checked: 1 errors, 0 warnings',
    ])
    expect((await check(question('how-long'))).code).toBe(0)
  })

  test('ends with 0 for warnings, which --errors hides', async () => {
    const page = changed(complete['content/pages/about.mdx'], 'We answer', 'One. Two. Three. We answer')
    write({ ...complete, 'content/pages/about.mdx': page })
    const { code, lines } = await check()
    expect([code, lines[0]]).toEqual([
      0,
      'content/pages/about.mdx:11:1  warning  paragraph-length  a paragraph of 4 sentences (up to 3); split it',
    ])
    expect((await check('--errors')).lines).toEqual(['8 files checked: 0 errors, 0 warnings'])
  })

  test('shows with --readability how hard the pages are to read', async () => {
    write(complete)
    const { code, lines } = await check('--readability')
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^grade +words /)
    expect(
      lines
        .slice(1, -1)
        .map((line) => line.split(' ').at(-1))
        .sort(),
    ).toEqual(['/q/how-long/', '/safety/side-effects/'])
    expect(lines.at(-1)).toMatch(/^median grade of 2 pages: /)
  })

  test('shows with --quotes the sentences that others quote alone, each with its place', async () => {
    write(complete)
    const { code, lines } = await check('--quotes')
    expect(code).toBe(0)
    expect(lines).toContain(
      'content/claims/it-works.mdx:13  Ketamine may lower pain for some people with CRPS.',
    )
    expect(lines).toHaveLength(5)
  })

  test('goes on when records have the wrong shape throughout', async () => {
    write({
      ...complete,
      'content/facts/us-988.json': json({ id: 'us-988', sources: 'smith-2020' }),
      'content/evidence/less-pain.json': json({
        id: 'less-pain',
        sources: [null],
        result: { kind: 'counts' },
      }),
      'content/references/smith-2020.json': json({ id: 'smith-2020', findings: 7 }),
    })
    const { code, lines, errors } = await check()
    expect([code, errors]).toEqual([1, ''])
    const files = lines.slice(0, -1).map((line) => line.split(':')[0])
    expect([...new Set(files)]).toEqual([
      'content/evidence/less-pain.json',
      'content/facts/us-988.json',
      'content/references/smith-2020.json',
    ])
  })

  test('says so when there is no content folder', async () => {
    const { code, lines, errors } = await check()
    expect([code, lines]).toEqual([1, []])
    expect(errors).toContain(`no folder ${join(folder, 'content')}; run this in the project's folder`)
  })

  test('says so when the content folder holds no content', async () => {
    write({ 'content/README.md': '# Writing\n' })
    const { code, lines, errors } = await check()
    expect([code, lines]).toEqual([1, []])
    expect(errors).toContain(`no content found in ${join(folder, 'content')}`)
  })
})
