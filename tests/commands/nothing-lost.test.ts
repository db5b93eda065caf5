import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** A copy of the code that the compiler reads, so that it can be changed. */
const copy = mkdtempSync(join(tmpdir(), 'nothing-lost-'))
for (const part of [
  'lib',
  'words',
  'components',
  '.contentlayer/generated/types.d.ts',
  '.contentlayer/generated/index.d.ts',
])
  cpSync(part, join(copy, part), { recursive: true })
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'))
writeFileSync(
  join(copy, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { ...compilerOptions, incremental: false },
    include: ['lib', 'components/mdx/prose.tsx', 'components/mdx/inline.tsx'],
  }),
)
afterAll(() => rmSync(copy, { recursive: true }))

/** Files that the compiler objects to, once the text is replaced in the copy. */
function refusedBy(file: string, from: string, to: string): string[] {
  const path = join(copy, file)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  const { stdout } = spawnSync('npx', ['tsc', '--noEmit', '-p', copy], { encoding: 'utf8' })
  writeFileSync(path, text)
  return [
    ...new Set([...stdout.matchAll(/([\w./-]+\.tsx?)\(\d+,\d+\): error/g)].map(([, name]) => name ?? '')),
  ]
    .map((name) => name.slice(name.search(/lib\/|components\//)))
    .sort()
}

const made = "{ t: 'made' }"

test('the copy compiles as it is', () => {
  expect(refusedBy('lib/markdown/tags.ts', 'const table', 'const table')).toEqual([])
})
test.each([
  [
    'tag',
    'parse',
    'lib/markdown/tags.ts',
    'ClaimList: {',
    "Made: { attributes: [], holds: 'nothing' },\n  ClaimList: {",
    'lib/markdown/parse.ts',
  ],
  [
    'block of a file',
    'resolve',
    'lib/markdown/tree.ts',
    "| { t: 'advice'",
    `| ${made} | { t: 'advice'`,
    'lib/pages/resolve.ts',
  ],
  [
    'mark of a file',
    'resolve',
    'lib/markdown/tree.ts',
    'At & InlineNode<ReadStage>',
    `At & (InlineNode<ReadStage> | ${made})`,
    'lib/pages/resolve.ts',
  ],
  [
    'block of a page',
    'prose',
    'lib/pages/shown.ts',
    '= BlockNode<ShownStage>',
    `= BlockNode<ShownStage> | ${made}`,
    'components/mdx/prose.tsx',
  ],
  [
    'mark of a page',
    'prose',
    'lib/pages/shown.ts',
    '= InlineNode<ShownStage>',
    `= InlineNode<ShownStage> | ${made}`,
    'components/mdx/inline.tsx',
  ],
  [
    'block of a page',
    'the Markdown twin',
    'lib/pages/shown.ts',
    '= BlockNode<ShownStage>',
    `= BlockNode<ShownStage> | ${made}`,
    'lib/data/mdast.ts',
  ],
  [
    'mark of a page',
    'the Markdown twin',
    'lib/pages/shown.ts',
    '= InlineNode<ShownStage>',
    `= InlineNode<ShownStage> | ${made}`,
    'lib/data/mdast.ts',
  ],
])('a %s that %s leaves out is refused by the compiler', (_, _where, file, from, to, refuses) => {
  expect(refusedBy(file, from, to)).toContain(refuses)
})
