import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/check'
import { formatProblem } from '@/lib/check/problem'
import { listFiles } from '@/lib/export/files'
import { changed, complete, fact, faq, json, reference, type Samples } from '../content/sample-project'

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'content-')))
afterAll(() => {
  rmSync(temporary, { recursive: true })
})

/** A folder of its own with these files. */
function folderOf(samples: Samples): string {
  const folder = mkdtempSync(join(temporary, 'project-'))
  for (const [path, text] of Object.entries(samples)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const hashes = (folder: string) =>
  listFiles(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ])

const question = (name: string) => `content/faqs/${name}.mdx`

/** A row of two scenes; the first differs. */
const storyboard = (id: string, first: Record<string, string>) => {
  const scene = { scene: 'drip', title: 'During', text: 'You rest.' }
  return json({
    id,
    title: 'The day',
    scenes: [
      { ...scene, ...first },
      { ...scene, title: 'After' },
    ],
    caption: 'A model.',
    sources: ['smith-2020'],
  })
}

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
  'content/storyboards/scene.json': storyboard('scene', { scene: 'drips' }),
  'content/storyboards/words.json': storyboard('words', { text: '' }),
}

const expected: [start: string, part: string][] = [
  ['content/facts/comma.json:12:4  error  syntax  ', 'not valid JSON'],
  ['content/faqs/crlf.mdx:1:1  error  line-endings  ', 'save with LF'],
  ['content/faqs/empty.mdx:1:1  error  empty-file  ', 'write its fields or delete it'],
  ['content/faqs/enum.mdx:9:8  error  schema  ', 'did you mean "basics"?'],
  ['content/faqs/field.mdx:10:11  error  schema  ', 'unknown field "questoin" (did you mean "question"?)'],
  ['content/faqs/mark.mdx:1:1  error  byte-order-mark  ', 'save as UTF-8 without BOM'],
  ['content/faqs/mdx.mdx:19:1  error  syntax  ', 'Expected a closing tag for `<Do>` (19:1)'],
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
  ['content/storyboards/scene.json:6:16  error  schema  ', 'did you mean "drip"?'],
  ['content/storyboards/words.json:8:15  error  schema  ', 'scenes.0.text'],
]

describe('the check of a folder', () => {
  test('tells every problem of every broken file in one run and changes no file', () => {
    const folder = folderOf({ ...complete, ...broken })
    const before = hashes(folder)
    const { problems, files } = checkContent(folder)
    const lines = problems.map(formatProblem)
    for (const line of lines)
      expect(line).toMatch(/^content\/[^:]+:\d+:\d+ {2}(error|warning) {2}[a-z-]+ {2}\S/)
    for (const [start, part] of expected)
      expect(lines.filter((line) => line.startsWith(start) && line.includes(part))).toHaveLength(1)
    expect(lines).toHaveLength(expected.length)
    expect(files).toBe(21)
    expect(before.length).toBe(Object.keys({ ...complete, ...broken }).length)
    expect(hashes(folder)).toEqual(before)
  })

  test('finds nothing when all content is in order', () => {
    expect(checkContent(folderOf(complete))).toEqual({ problems: [], files: 9 })
  })

  test('goes on when records have the wrong shape throughout', () => {
    const { problems } = checkContent(
      folderOf({
        ...complete,
        'content/facts/us-988.json': json({ id: 'us-988', sources: 'crisis-us-988' }),
        'content/evidence/less-pain.json': json({
          id: 'less-pain',
          sources: [null],
          result: { kind: 'counts' },
        }),
        'content/references/smith-2020.json': json({ id: 'smith-2020', findings: 7 }),
      }),
    )
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([
      'content/evidence/less-pain.json',
      'content/facts/us-988.json',
      'content/references/smith-2020.json',
    ])
  })

  test('goes on when lists, numbers and nothing stand where each rule looks for something else', () => {
    const values = ['0.5', '[[]]', '[null]', '{a: {b: null}}', 'a', 'true', 'null']
    const fields: Record<string, readonly string[]> = {
      'content/articles/conditions/a.mdx': [
        'certainty',
        'inShort',
        'forChecking',
        'keyPoints',
        'questionsToAsk',
        'next',
        'changes',
      ],
      'content/decisions/a.mdx': ['ready', 'options'],
      'content/planner/a.mdx': ['steps'],
      'content/faqs/a.mdx': ['icons', 'article', 'messageText', 'changes', 'question'],
      'content/claims/a.mdx': ['claim', 'title', 'certainty'],
      'content/advice/a.mdx': ['states', 'essential', 'noSource', 'short'],
    }
    for (const value of values) {
      const pages = Object.entries(fields).map(([path, names]) => [
        path,
        `---\n${names.map((name) => `${name}: ${value}\n`).join('')}---\nText.\n`,
      ])
      const diagram = {
        'content/diagrams/a.json': json({ id: 'a', values: value, words: null, sources: [0] }),
      }
      const { problems } = checkContent(folderOf({ ...complete, ...Object.fromEntries(pages), ...diagram }))
      const schema = problems.filter(({ rule }) => rule === 'schema').map(({ file }) => file)
      expect(new Set(schema)).toEqual(new Set([...Object.keys(fields), 'content/diagrams/a.json']))
    }
  })

  test('names a place that is in the file, also where YAML breaks off within lines', () => {
    const text = changed(faq('places'), 'order: 1', 'order: [1,\n  a b\n\n c: "d\n\ne')
    const { problems } = checkContent(folderOf({ ...complete, [question('places')]: text }))
    const lines = text.split('\n')
    expect(problems.length).toBeGreaterThan(0)
    for (const { line, column } of problems)
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1)
  })

  test('shows signs that a terminal would obey, in the name of a file too, as numbers', () => {
    const { problems } = checkContent(
      folderOf({ ...complete, 'content/faqs/a\nb\u001b[31m\u202e.mdx': faq('a') }),
    )
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^content\/faqs\/a\\u\{a\}b\\u\{1b\}\[31m\\u\{202e\}\.mdx:1:1 {2}error {2}unowned-file {2}[^\n\p{C}]*$/u,
      ),
    ])
  })

  test('tells of a value of many words with what is wrong and what helps, in one short line', () => {
    const text = changed(faq('long'), 'title: About long', `title: ${'word '.repeat(300)}`)
    const { problems } = checkContent(
      folderOf({ ...complete, [question('long')]: text, [question('twice')]: text }),
    )
    const lines = problems.map(formatProblem)
    expect(lines.find((line) => line.includes('duplicate'))).toMatch(
      /the title "word .* \.\.\. .*word" is already used by content\/faqs\/long\.mdx$/,
    )
    for (const line of lines) expect(line.length).toBeLessThan(1200)
  })

  test('follows no link, not even to a file that is in order, and names a register that is none', () => {
    const folder = folderOf(complete)
    writeFileSync(join(folder, 'elsewhere.mdx'), faq('links'))
    symlinkSync('../../elsewhere.mdx', join(folder, question('out')))
    symlinkSync('/dev/zero', join(folder, 'content/addresses.jsonl'))
    writeFileSync(join(folder, 'content/released.jsonl'), Buffer.from([0xff]))
    expect(checkContent(folder).problems.map(formatProblem)).toEqual([
      'content/addresses.jsonl:1:1  error  unreadable-file  is no file; put the file itself here, or delete this',
      'content/faqs/out.mdx:1:1  error  unreadable-file  is no file; put the file itself here, or delete this',
      'content/released.jsonl:1:1  error  encoding  is not UTF-8; save it as UTF-8',
    ])
  })

  test('passes over what systems and editors leave behind', () => {
    const names = ['.DS_Store', '.how-long.mdx.swp', '.#how-long.mdx', '#how-long.mdx#', 'how-long.mdx~']
    const debris = Object.fromEntries(names.map((name) => [`content/faqs/${name}`, '\0']))
    expect(checkContent(folderOf({ ...complete, ...debris }))).toEqual({ problems: [], files: 9 })
  })

  test('names a link that leads nowhere, a link to a folder, a pipe and a file in another encoding', () => {
    const folder = folderOf(complete)
    symlinkSync('nowhere', join(folder, question('link')))
    symlinkSync('.', join(folder, question('loop')))
    execFileSync('mkfifo', [join(folder, question('pipe'))])
    writeFileSync(join(folder, question('word')), Buffer.from(faq('cafés'), 'latin1'))
    expect(checkContent(folder).problems.map(formatProblem)).toEqual([
      'content/faqs/link.mdx:1:1  error  unreadable-file  is no file; put the file itself here, or delete this',
      'content/faqs/loop.mdx:1:1  error  unreadable-file  is no file; put the file itself here, or delete this',
      'content/faqs/pipe.mdx:1:1  error  unreadable-file  is no file; put the file itself here, or delete this',
      'content/faqs/word.mdx:1:1  error  encoding  is not UTF-8; save it as UTF-8',
    ])
  })

  test('says in one line what is too large or too deep to read, and where', () => {
    const body = (text: string) => faq('x').replace('Ask your clinic.', text)
    const deep = (open: string, close: string) => open.repeat(5000) + close.repeat(5000)
    const { problems } = checkContent(
      folderOf({
        ...complete,
        [question('line')]: body('word '.repeat(200_000)),
        [question('quotes')]: body(`${'>'.repeat(5000)} a`),
        [question('lists')]: body(`a\n\n${'- '.repeat(5000)}a`),
        [question('indented')]: body(Array.from({ length: 99 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
        [question('tags')]: body('<Step when="a" title="b">\n'.repeat(3000)),
        [question('stars')]: body(`a\nb ${'*a '.repeat(5000)}${'*'.repeat(5000)}`),
        [question('rows')]: body('a\n'.repeat(3000)),
        [question('yaml')]: faq('x').replace('order: 1', `order: ${deep('[', ']')}`),
        'content/facts/deep.json': `{\n  "id": ${deep('[', ']')}}`,
        'content/coverage.json': deep('[', ']'),
      }),
    )
    expect(problems.map(formatProblem)).toEqual([
      'content/coverage.json:1:21  error  limits  more than 20 brackets or tags in each other; nest less deeply',
      'content/facts/deep.json:2:28  error  limits  more than 20 brackets or tags in each other; nest less deeply',
      'content/faqs/indented.mdx:47:1  error  limits  a line begins with more than 60 spaces and marks of lists; nest less deeply',
      'content/faqs/line.mdx:1:1  error  unreadable-file  has 1,000,412 bytes (up to 100,000); split it',
      'content/faqs/lists.mdx:19:1  error  limits  a line begins with more than 60 spaces and marks of lists; nest less deeply',
      'content/faqs/quotes.mdx:17:1  error  limits  a line begins with more than 60 spaces and marks of lists; nest less deeply',
      'content/faqs/rows.mdx:2017:1  error  limits  more than 2000 lines in a paragraph or record; split it',
      'content/faqs/stars.mdx:18:1  error  limits  more than 500 "*" or "_" in a paragraph; emphasize less',
      'content/faqs/tags.mdx:37:1  error  limits  more than 20 brackets or tags in each other; nest less deeply',
      'content/faqs/yaml.mdx:10:28  error  limits  more than 20 brackets or tags in each other; nest less deeply',
    ])
  })

  test('reads 10,000 items, facts and citations in a page, and 2,000 records', () => {
    const many = (text: string) => faq('x').replace('Ask your clinic.', text.repeat(10_000))
    const records = Array.from({ length: 2_000 }, (_, i) => [`content/facts/f${i}.json`, fact(`f${i}`)])
    const { problems, files } = checkContent(
      folderOf({
        ...complete,
        ...Object.fromEntries(records),
        [question('items')]: many('- a\n'),
        [question('cites')]: many('a [@b] '),
        [question('facts')]: many('<F />\n\n'),
        [question('letters')]: many('abcdefghi'),
      }),
    )
    expect(files).toBe(2_013)
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['cites', 'facts', 'items', 'letters'].map(question)),
    )
  })

  test('says so when the content folder holds no content', () => {
    const folder = folderOf({ 'content/README.md': '# Writing\n' })
    expect(() => checkContent(folder)).toThrow(`no content found in ${join(folder, 'content')}`)
  })
})

type Run = { code: number; lines: string[]; errors: string }

const root = process.cwd()
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

/** `npm run check` in a folder, in a process of its own. */
function check(folder: string, ...args: string[]): Promise<Run> {
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

describe.concurrent('npm run check', () => {
  const page = changed(complete['content/pages/about.mdx'], 'We answer', 'One. Two. Three. We answer')
  const withWarning = { ...complete, 'content/pages/about.mdx': page }

  test('checks the paths it is given alone, shows no warnings with --errors, and ends with 1', async ({
    expect,
  }) => {
    const folder = folderOf({ ...withWarning, ...broken })
    const { code, lines } = await check(
      folder,
      '--errors',
      question('twin'),
      question('type'),
      'content/pages/',
    )
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringContaining('content/faqs/type.mdx:10:8  error  schema'),
      '3 files checked: 1 errors, 0 warnings; without names, files are compared with each other, too',
    ])
  })

  test('ends without a word when its reader has enough', async ({ expect }) => {
    const child = spawn(process.execPath, [tsx, join(root, 'lib/cli/check.ts'), '--readability'], {
      cwd: root,
    })
    const errors: Buffer[] = []
    child.stderr.on('data', (part: Buffer) => errors.push(part))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, Buffer.concat(errors).toString()]).toEqual([0, ''])
  })

  test('says which path has no page and no record', async ({ expect }) => {
    const { code, errors } = await check(folderOf(complete), 'content/none/')
    expect([code, errors]).toEqual([1, expect.stringContaining('no such file or folder: content/none/')])
    const empty = await check(
      folderOf({ ...complete, 'content/README.md': '# Writing' }),
      'content/README.md',
    )
    expect([empty.code, empty.errors]).toEqual([
      1,
      'no page and no record at content/README.md; name files or folders below content/\n',
    ])
  })

  test('ends with 0 for warnings', async ({ expect }) => {
    const { code, lines } = await check(folderOf(withWarning))
    expect([code, ...lines]).toEqual([
      0,
      'content/pages/about.mdx:11:1  warning  paragraph-length  a paragraph of 4 sentences (up to 3); split it',
      '9 files checked: 0 errors, 1 warnings',
    ])
  })

  test('shows with --readability how hard the pages are to read', async ({ expect }) => {
    const { code, lines } = await check(folderOf(complete), '--readability')
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

  test('shows with --quotes the sentences that others quote alone, each with its place', async ({
    expect,
  }) => {
    const { code, lines } = await check(folderOf(complete), '--quotes')
    expect(code).toBe(0)
    expect(lines).toContain(
      'content/claims/it-works.mdx:13  Ketamine may lower pain for some people with CRPS.',
    )
    expect(lines).toHaveLength(5)
  })

  test('says so and ends with 1 when there is no content folder', async ({ expect }) => {
    const folder = folderOf({})
    const { code, lines, errors } = await check(folder)
    expect([code, lines]).toEqual([1, []])
    expect(errors).toContain(`no folder ${join(folder, 'content')}; run this in the project's folder`)
  })
})
