import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Import, importsIn, importsOf, sourceFiles } from './import-graph'

const files = {
  app: sourceFiles('app'),
  components: sourceFiles('components'),
  lib: sourceFiles('lib'),
  client: sourceFiles('client'),
}
const config = ['contentlayer.config.ts', 'next.config.ts']
const imports = [...Object.values(files).flat(), ...config].flatMap(importsOf)

/** True for a file of one of the folders, or the file itself. */
const isIn = (path: string, ...places: string[]) =>
  places.some((place) => path === `${place}.ts` || path.startsWith(`${place}/`))
const isOwn = (path: string) => isIn(path, 'app', 'components', 'lib', 'client')

/** Examples for the tests of a component, beside it. */
const isFixture = (path: string) => path.endsWith('.fixtures.tsx')

/** Imports below some places that are not allowed, as "file → import". */
function breaches(places: string[], allowed: (entry: Import) => boolean): string[] {
  const looked = imports.filter((entry) => isIn(entry.from, ...places))
  expect(looked.length).toBeGreaterThan(0)
  return looked.filter((entry) => !allowed(entry)).map(({ from, to }) => `${from} → ${to}`)
}

describe('reading imports', () => {
  test('every form is found, types apart from values', () => {
    const source = [
      "import a from 'a'",
      "import type { B } from 'b'",
      "import { type C, type D } from 'c'",
      "import { type E, f } from 'd'",
      'import {\n  type G,\n  h,\n} from "e"',
      "import * as i from 'f'",
      "import 'g'",
      "export { j } from 'h'",
      "export type { K } from 'i'",
      "export * from 'j'",
      "const l = await import('k')",
      "const m = require('l')",
      "import type N from 'm'",
      "// import o from 'no'",
      "/* import p from 'no' */",
      "export const q = 'from'",
    ].join('\n')
    const found = importsIn(source)
    const names = (types: boolean) => found.filter((entry) => entry.types === types).map(({ name }) => name)
    expect(names(true).sort()).toEqual(['b', 'c', 'i', 'm'])
    expect(names(false).sort()).toEqual(['a', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'l'])
  })
  test('files are found in every folder', () => {
    expect(files.app.length).toBeGreaterThan(5)
    expect(files.components.length).toBeGreaterThan(20)
    for (const folder of [
      'content',
      'markdown',
      'citations',
      'evidence',
      'facts',
      'pages',
      'data',
      'seo',
      'check',
      'export',
      'cli',
    ])
      expect(files.lib.filter((file) => file.startsWith(`lib/${folder}/`))).not.toEqual([])
    expect(imports.length).toBeGreaterThan(200)
  })
  test('paths are followed to their files', () => {
    expect(imports).toContainEqual({ from: 'lib/pages/shell.ts', to: 'lib/content/index.ts', types: false })
    expect(imports).toContainEqual({ from: 'lib/check/project.ts', to: 'lib/markdown/tree.ts', types: true })
  })
})

/** Modules of words and settings without any code of the project behind them. */
const plainData = ['lib/site', 'lib/seo/mark']

/** What the export draws and what the browser draws: codes, and links of selections. */
const safeInBrowsers = ['lib/send/qr', 'lib/send/selection']

/** The one thing that a part asks of the published content: whether its explaining page is shown. */
const askedByParts = ['lib/pages/landmarks']

describe('imports', () => {
  test('components take from lib types, plain data and pure functions of evidence, and nothing of citations', () => {
    expect(
      breaches(['components'], ({ from, to, types }) => {
        if (isFixture(from)) return true
        if (!isOwn(to) || isIn(to, 'components')) return true
        if (isIn(to, 'lib/citations')) return false
        return isIn(to, 'lib') && (types || isIn(to, ...plainData, ...askedByParts, 'lib/evidence'))
      }),
    ).toEqual([])
  })
  test('fixtures of components, which may take more, are taken by no page code', () => {
    const fixtures = files.components.filter(isFixture)
    expect(fixtures).not.toEqual([])
    expect(imports.filter(({ from, to }) => fixtures.includes(to) && !isFixture(from))).toEqual([])
  })
  test('plain data imports nothing', () => {
    expect(imports.filter(({ to }) => isIn(to, 'lib/site'))).not.toEqual([])
    expect(imports.filter(({ from }) => isIn(from, ...plainData))).toEqual([])
  })
  test('evidence is pure: its files take values only from each other, from words and from the scale of pictures', () => {
    expect(
      breaches(
        ['lib/evidence'],
        ({ to, types }) => types || isIn(to, 'lib/evidence', 'words') || to === 'd3-scale',
      ),
    ).toEqual([])
  })
  test('lib takes nothing from react, components, app or client', () => {
    expect(
      breaches(
        ['lib'],
        ({ to }) => !/^react(?:-dom)?(?:\/|$)/.test(to) && !isIn(to, 'components', 'app', 'client'),
      ),
    ).toEqual([])
  })
  test('client takes its own files, its words, types, pure functions of sending, one library that writes calendar files, and one that keeps pages', () => {
    expect(
      breaches(
        ['client'],
        ({ to, types }) =>
          types || isIn(to, 'client', 'words/en/client', ...safeInBrowsers) || /^(?:ics|workbox-)/.test(to),
      ),
    ).toEqual([])
    expect(breaches(safeInBrowsers, ({ to }) => to === 'qr')).toEqual([])
  })
  test('domains take nothing from each other, nor from published content', () => {
    const domains = ['lib/citations', 'lib/evidence', 'lib/facts']
    const here = domains.filter((domain) => files.lib.some((file) => isIn(file, domain)))
    expect(here.length).toBeGreaterThanOrEqual(3)
    for (const domain of here) {
      const others = domains.filter((other) => other !== domain)
      expect(
        breaches([domain], ({ to }) => !isIn(to, ...others, 'lib/content/index', 'lib/content/source')),
      ).toEqual([])
    }
  })
  test('only lib/content/source.ts takes what contentlayer generates', () => {
    const importers = imports.filter(({ to }) => /contentlayer\/generated/.test(to)).map(({ from }) => from)
    expect(importers).toEqual(['lib/content/source.ts'])
  })
  test('app takes page models, data, heads, the site and components', () => {
    expect(
      breaches(
        ['app'],
        ({ to }) =>
          !isOwn(to) || isIn(to, 'app', 'components', 'lib/pages', 'lib/data', 'lib/seo', 'lib/site'),
      ),
    ).toEqual([])
  })
  test('page code takes nothing from checks, export or commands, not even through other files', () => {
    const reached = new Set(
      [...files.app, ...files.components, ...files.lib].filter((file) =>
        isIn(file, 'app', 'components', 'lib/pages', 'lib/data', 'lib/content', 'lib/seo'),
      ),
    )
    const first = reached.size
    for (const file of reached)
      for (const { to } of imports.filter(({ from }) => from === file)) if (isOwn(to)) reached.add(to)
    expect(reached.size).toBeGreaterThan(first)
    expect(
      [...reached].filter((file) => isIn(file, 'lib/check', 'lib/export', 'lib/cli', 'lib/supply')),
    ).toEqual([])
  })
  test('files are read in content, checks, export and commands only', () => {
    const readers = imports.filter(({ to }) => /^(?:node:)?fs(?:\/|$)/.test(to)).map(({ from }) => from)
    expect(readers.length).toBeGreaterThan(3)
    expect(
      readers.filter(
        (file) =>
          !isIn(file, 'lib/content', 'lib/check', 'lib/language', 'lib/export', 'lib/cli', 'lib/supply'),
      ),
    ).toEqual([])
  })
  test('app and components need no script: no client component, no next/link, no next/script', () => {
    expect(breaches(['app', 'components'], ({ to }) => to !== 'next/link' && to !== 'next/script')).toEqual(
      [],
    )
    const client = /^\s*(['"])use client\1/m
    expect(client.test("'use client'\n")).toBe(true)
    expect(
      [...files.app, ...files.components].filter((file) => client.test(readFileSync(file, 'utf8'))),
    ).toEqual([])
  })
})
