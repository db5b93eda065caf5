import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Diagram } from '@/components/diagrams'
import { diagramNames } from '@/lib/content/schema'
import { diagrams } from '@/lib/content/source'
import { parseMdx } from '@/lib/markdown/parse'
import { resolve } from '@/lib/pages/resolve'

/** Mean width of a letter of 14, a little more than measured in a browser. */
const letter = { regular: 6.9, bold: 7.5 }

const all = (nodes: ChildNode[], tag: string) => DomUtils.getElementsByTagName(tag, nodes)
const textOf = (nodes: Element[]) => nodes.map((node) => DomUtils.textContent(node).trim())

describe.each(diagramNames)('%s', (name) => {
  const diagram = diagrams.get(name)
  if (!diagram) throw new Error(`content/diagrams has no ${name}`)
  const { children } = parseDocument(renderToStaticMarkup(<Diagram diagram={diagram} marks={[]} />))
  const [svg, ...others] = all(children, 'svg')
  const texts = all(children, 'text')

  test('is one image with a name and a description', () => {
    const ids = ['title', 'desc'].map((tag) => all(svg?.children ?? [], tag)[0]?.attribs.id)
    expect(svg?.attribs.role).toBe('img')
    expect(others.every(({ attribs }) => attribs['aria-hidden'] === 'true')).toBe(true)
    expect([svg?.attribs['aria-labelledby'], svg?.attribs['aria-describedby']]).toEqual(ids)
    expect(textOf(all(children, 'title'))).toEqual([diagram.title])
    expect(textOf(all(children, 'desc'))).toEqual([diagram.summary])
  })

  test('says the same in words, with a caption', () => {
    expect(diagram.equivalent.length).toBeGreaterThan(1)
    expect(textOf(all(all(children, 'details'), 'p'))).toEqual([...diagram.equivalent])
    expect(textOf(all(children, 'summary'))).toEqual(['The drawing in words'])
    expect(diagram.caption).toMatch(/^(Known|Seen in)\b.*\b(model|idea): /i)
    expect(diagram.caption).not.toMatch(/\d/)
  })

  test('says in words every number that it draws', () => {
    const drawn = textOf(texts).flatMap((text) => text.match(/\d+/g) ?? [])
    const said: string[] = diagram.equivalent.join(' ').match(/\d+/g) ?? []
    expect(drawn.filter((number) => !said.includes(number))).toEqual([])
  })

  test('shows every line of its record in the drawing or beside it, and draws nothing else', () => {
    const drawn = textOf(texts)
    const beside = textOf(all(children, 'li')).join(' ')
    const lines = Object.values(diagram.words)
    expect(
      lines.filter((name) => !beside.includes(name.join(' ')) && !name.every((l) => drawn.includes(l))),
    ).toEqual([])
    expect(drawn.filter((line) => !lines.flat().includes(line))).toEqual([])
  })

  test('has no inline style and no script', () => {
    const elements = DomUtils.findAll(() => true, children)
    expect(
      elements.filter((el) => 'style' in el.attribs || el.name === 'style' || el.name === 'script'),
    ).toEqual([])
  })

  test('keeps every word inside the drawing', () => {
    const outside = texts.filter((text) => {
      const [width, height] = sizeOf(text)
      const long =
        DomUtils.textContent(text).length * (text.attribs['font-weight'] ? letter.bold : letter.regular)
      const shift = { middle: long / 2, end: long }[text.attribs['text-anchor'] ?? ''] ?? 0
      const [dx, dy] = offset(text)
      const left = Number(text.attribs.x) + dx - shift
      const foot = Number(text.attribs.y) + dy
      return left < 0 || left + long > width || foot < 11 || foot > height - 3
    })
    expect(textOf(outside)).toEqual([])
  })
})

test('a name without a drawing is an error', () => {
  const { blocks } = parseMdx('<Diagram name="no-such-diagram" />\n')
  expect(() => resolve([], blocks)).toThrow(/unknown diagram/)
})

test('words that a drawing needs and its record has not are named', () => {
  const [diagram] = diagrams.values()
  if (!diagram) throw new Error('content/diagrams is empty')
  const without = { ...diagram, words: {} }
  expect(() => renderToStaticMarkup(<Diagram diagram={without} marks={[]} />)).toThrow(
    /content\/diagrams\/[a-z-]+\.json has no words "/,
  )
})

/** Width and height of the drawing around a text. */
function sizeOf(text: Element): [number, number] {
  let node: ParentNode | null = text.parent
  while (node && isTag(node) && node.name !== 'svg') node = node.parent
  const box = node && isTag(node) ? (node.attribs.viewbox ?? node.attribs.viewBox ?? '') : ''
  const [, , width = 0, height = 0] = box.split(' ').map(Number)
  expect(width).toBe(320)
  return [width, height]
}

/** How far the groups around a node move it. */
function offset(node: Element): [number, number] {
  const parent = node.parent
  if (!parent || !isTag(parent)) return [0, 0]
  const [x, y] = offset(parent)
  const [dx = 0, dy = 0] =
    /^translate\(([\d. -]+)\)/
      .exec(parent.attribs.transform ?? '')?.[1]
      ?.split(' ')
      .map(Number) ?? []
  return [x + dx, y + dy]
}
