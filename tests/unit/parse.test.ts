import { describe, expect, test } from 'vitest'
import { parseInline, parseMdx } from '@/lib/markdown/parse'
import { outline, plainInline, sentences } from '@/lib/markdown/text'

const problemsOf = (source: string) => parseMdx(source).problems.map((p) => p.message)

describe('marks', () => {
  test('a citation mark with two keys becomes one node, without the space before it', () => {
    const { children } = parseInline('Pain fell [@a-2020; @b].')
    expect(children.map(({ at: _, ...node }) => node)).toEqual([
      { t: 'text', value: 'Pain fell' },
      { t: 'cite', keys: ['a-2020', 'b'] },
      { t: 'text', value: '.' },
    ])
  })
  test('terms, facts and links keep their words', () => {
    const { children } = parseInline(
      'A [slow drip](term:infusion), <Fact id="us-988" /> and [safety](/safety/).',
    )
    expect(children.map((n) => n.t)).toEqual(['text', 'term', 'text', 'fact', 'text', 'link', 'text'])
    expect(plainInline(children, () => '988')).toBe('A slow drip, 988 and safety.')
  })
  test('headings get ids and an outline', () => {
    expect(outline(parseMdx('## How sure are we?\n\n### Why\n').blocks)).toEqual([
      { id: 'how-sure-are-we', depth: 2, text: 'How sure are we?' },
      { id: 'why', depth: 3, text: 'Why' },
    ])
  })
  test('a care card, a list and a timeline become blocks', () => {
    const source =
      '<Care urgency="urgent" title="Call if:">\n\n- a\n\n</Care>\n\n<Dont title="Do not">\n\n- b\n\n</Dont>\n\n<Timeline>\n<Step when="Before" title="Eve">\n\nRest.\n\n</Step>\n</Timeline>\n'
    const { blocks, problems } = parseMdx(source)
    expect(problems).toEqual([])
    expect(blocks.map((b) => b.t)).toEqual(['care', 'dont', 'timeline'])
  })
})

describe('what is refused, with its place', () => {
  test.each([
    ['import x from "y"\n', /import and export/],
    ['export const a = 1\n', /import and export/],
    ['{alert(1)}\n', /expressions/],
    ['Text {1 + 1} here.\n', /expressions/],
    ['<script>alert(1)</script>\n', /unknown tag <script>/],
    ['<div onclick="x">a</div>\n', /unknown tag <div>/],
    [
      '<Care urgency="urgent" title="Call if:" onclick="x">\n\n- a\n\n</Care>\n',
      /attribute "onclick" is not allowed/,
    ],
    ['[a](javascript:alert(1))\n', /link to "javascript:alert\(1\)"/],
    ['[a](https://example.com/)\n', /link to "https:\/\/example.com\/"/],
    ['<Care urgency="emergncy" title="Call">\n\n- a\n\n</Care>\n', /did you mean "emergency"/],
    ['<Finding />\n', /needs the attribute id/],
    ['# Title\n', /heading level 1/],
    ['<Care urgency="urgent" title="x">\n', /broken MDX/],
    ['Pain fell [@Big_Key].\n', /broken citation mark/],
  ])('%j', (source, message) => {
    expect(problemsOf(source).join('\n')).toMatch(message)
  })
  test('the place counts the lines of the front matter', () => {
    expect(parseMdx('ok\n\n<Foo />\n', 10).problems[0]?.place).toEqual({ line: 12, column: 1 })
  })
})

describe('sentences', () => {
  test('each sentence has the keys that stand in it', () => {
    const { children } = parseInline('First has 2 [@a]. Second is plain. Third has 3 [@b; @c].')
    expect(sentences(children).map((s) => [s.text, s.cites])).toEqual([
      ['First has 2.', ['a']],
      ['Second is plain.', []],
      ['Third has 3.', ['b', 'c']],
    ])
  })
})
