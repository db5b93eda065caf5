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
    ['See ![A drip](/drip.svg).\n', /pictures are not used here.*<Diagram/],
    ['See ![A drip][drip].\n\n[drip]: /drip.svg\n', /pictures are not used here/],
    ['> Ask your doctor.\n', /block quotes are not used here/],
    ['<Step when="Before" title="Eve">\n\nRest.\n\n</Step>\n', /<Step> stands in a <Timeline>/],
    ['Text <Step when="Before" title="Eve" /> here.\n', /<Step> stands within a line/],
    ['Text <ClaimList /> here.\n', /<ClaimList> stands within a line/],
  ])('%j', (source, message) => {
    expect(problemsOf(source).join('\n')).toMatch(message)
  })
  test.each(['ClaimList', 'CertaintyScale'])('<%s> inside another block', (name) => {
    const tag = `<${name} />`
    const message = `<${name}> stands inside another block; put it between paragraphs of the page`
    expect(problemsOf(`## Scale\n\n${tag}\n`)).toEqual([])
    for (const around of [
      `<Callout kind="note" title="A">\n\n${tag}\n\n</Callout>\n`,
      `- a\n\n  ${tag}\n`,
      `<Timeline>\n<Step when="a" title="b">\n\n${tag}\n\n</Step>\n</Timeline>\n`,
    ])
      expect(problemsOf(around)).toEqual([message])
  })
  test('the place counts the lines of the front matter', () => {
    expect(parseMdx('ok\n\n<Foo />\n', 10).problems[0]?.place).toEqual({ line: 12, column: 1 })
  })
})

describe('words that no page would show are reported', () => {
  const first = (source: string) => {
    const { problems } = parseMdx(source)
    expect(problems).toHaveLength(1)
    return problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`)[0]
  }

  test.each([
    ['Fact', ' id="us-988"'],
    ['Finding', ' id="less-pain"'],
    ['Diagram', ' name="a"'],
    ['Storyboard', ' name="a"'],
    ['CertaintyScale', ''],
    ['ClaimList', ''],
  ])('text inside <%s>', (name, attributes) => {
    expect(first(`<${name}${attributes}>\n\ncall at once\n\n</${name}>\n`)).toMatch(
      new RegExp(`^3:1 <${name}> holds no text; put it before or after <${name}.* />$`),
    )
  })
  test('text inside a fact within a line', () => {
    expect(first('Now <Fact id="us-988">call at once</Fact>.\n')).toBe(
      '1:23 <Fact> holds no text; put it before or after <Fact id="..." />',
    )
  })
  test('an attribute that a tag does not have, with the nearest one and its place', () => {
    expect(problemsOf('<Care urgency="urgent" titel="Call if:">\n\n- a\n\n</Care>\n')).toEqual([
      '<Care>: attribute "titel" is not allowed (did you mean "title"?); allowed: urgency, title',
      '<Care> needs the attribute title="..."',
    ])
    expect(first('Text.\n\n<Finding id="less-pain" caption="Pain" />\n')).toBe(
      '3:25 <Finding>: attribute "caption" is not allowed; allowed: id',
    )
    expect(first('<ClaimList title="All" />\n')).toBe(
      '1:12 <ClaimList>: attribute "title" is not allowed; allowed: none',
    )
  })
  test('an attribute written twice', () => {
    expect(first('<Fact id="us-988" id="us-911" />\n')).toBe('1:19 <Fact>: attribute "id" is written twice')
  })
  test('the number that a list begins with, when it is not 1', () => {
    expect(first('Text.\n\n5. five\n6. six\n')).toMatch(/^3:1 a numbered list begins with 1, not 5/)
    expect(problemsOf('1. one\n2. two\n')).toEqual([])
  })
  test.each(['[x]', '[ ]'])('the box of a task: %s', (box) => {
    expect(first(`- plain\n- ${box} task\n`)).toMatch(/^2:1 task boxes are not used here/)
  })
  test('the title of a link', () => {
    expect(first('See [safety](/safety/ "Read this").\n')).toMatch(/^1:5 the title "Read this" of a link/)
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
