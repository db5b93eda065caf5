import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadProject } from '@/lib/check/project'
import { rules } from '@/lib/check/rules'
import { withSection } from '@/lib/cli/with-section'
import { splitFrontMatter } from '@/lib/markdown/front-matter'
import { parseMdx } from '@/lib/markdown/parse'
import { allInlines, countWords, plainText } from '@/lib/markdown/text'
import { generatedContent, inventedWords, middleArticle, writeContent } from '@/tests/bench/generate'
import { section } from '@/tests/bench/results'

describe('generated content', () => {
  const content = generatedContent(20)
  const { blocks } = parseMdx(splitFrontMatter(content.get(middleArticle(20)) ?? '')?.body ?? '')
  const inlines = [...allInlines(blocks)]

  test('the same count makes the same text', () => {
    expect(generatedContent(20)).toEqual(content)
  })
  test('an article is one of those that are measured', () => {
    expect(countWords(plainText(blocks))).toBeGreaterThan(750)
    expect(countWords(plainText(blocks))).toBeLessThan(850)
    const count = (t: string) => [...blocks, ...inlines].filter((node) => node.t === t).length
    expect(['heading', 'table', 'list', 'link', 'cite', 'term'].map(count)).toEqual([6, 1, 2, 10, 3, 3])
  })
  test('it can be built: no mark, link, field or record is broken', () => {
    const root = mkdtempSync(join(tmpdir(), 'bench-test-'))
    writeContent(join(root, 'content'), 20)
    const needed = [
      'syntax',
      'schema',
      'record-id',
      'duplicate',
      'unknown-mark',
      'printable-source',
      'dead-link',
    ]
    const { project, problems } = loadProject(root)
    rmSync(root, { recursive: true })
    const applied = rules.filter(({ id }) => needed.includes(id))
    expect(applied).toHaveLength(needed.length)
    expect([...problems, ...applied.flatMap((rule) => rule.check(project))]).toEqual([])
  })
  test('its invented words are listed, for the dictionary', () => {
    expect(inventedWords(20)).toContain('Cardolia')
  })
})

describe('results', () => {
  const costs = { seconds: 1, cpuSeconds: 2, peakProcess: 300, peakTree: 400 }
  const sizes = { all: 2e6, plain: 1e6, files: 9, html: 20_000, brotli: 4000 }

  test('a table of the steps, and of all as long as they took side by side', () => {
    const steps = [['npm run check', costs] as const, ['next build', { ...costs, peakProcess: 100 }] as const]
    const text = section('5 articles', 'A machine.', steps, 1.5, sizes)
    expect(text).toContain('| next build | 1.0 | 2.0 | 100 | 400 |')
    expect(text).toContain('| all, with what runs side by side | 1.5 | 4.0 | 300 | 400 |')
    expect(text).toContain('2.0 MB in 9 files, 1.0 MB of it')
  })
  test('a section takes the place of the one of its name', () => {
    const text = withSection('# Results\n\n## a\n\nold\n\n## ab\n\nkept\n', 'a', '## a\n\nnew')
    expect(text).toBe('# Results\n\n## a\n\nnew\n\n## ab\n\nkept\n')
    expect(withSection(text, 'c', '## c\n\nlast')).toBe(`${text.trimEnd()}\n\n## c\n\nlast\n`)
  })
})
