import { type ChildNode, type Element, isTag } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Diagram } from '@/components/diagrams'
import { diagramNames, diagrams } from '@/lib/diagrams'

/** Mean width of a letter of 14, a little more than measured in a browser. */
const letter = { regular: 6.9, bold: 7.5 }

const all = (nodes: ChildNode[], tag: string) => DomUtils.getElementsByTagName(tag, nodes)
const textOf = (nodes: Element[]) => nodes.map((node) => DomUtils.textContent(node).trim())

describe.each(diagramNames)('%s', (name) => {
  const { children } = parseDocument(renderToStaticMarkup(<Diagram name={name} />))
  const [svg] = all(children, 'svg')
  const [, , width = 0, height = 0] = (svg?.attribs.viewbox ?? svg?.attribs.viewBox ?? '')
    .split(' ')
    .map(Number)

  test('is one image with a name and a description', () => {
    const ids = ['title', 'desc'].map((tag) => all(svg?.children ?? [], tag)[0]?.attribs.id)
    expect(svg?.attribs.role).toBe('img')
    expect([svg?.attribs['aria-labelledby'], svg?.attribs['aria-describedby']]).toEqual(ids)
    expect(textOf(all(children, 'title'))).toEqual([diagrams[name].title])
    expect(textOf(all(children, 'desc'))).toEqual([diagrams[name].summary])
  })

  test('says the same in words, with a caption', () => {
    expect(diagrams[name].equivalent.length).toBeGreaterThan(1)
    expect(textOf(all(all(children, 'details'), 'p'))).toEqual([...diagrams[name].equivalent])
    expect(textOf(all(children, 'summary'))).toEqual(['The drawing in words'])
    expect(diagrams[name].caption).toMatch(/^(Known|Seen in)\b.*\b(model|idea): /i)
    expect(diagrams[name].caption).not.toMatch(/\d/)
  })

  test('says in words every number that it draws', () => {
    const drawn = textOf(all(svg?.children ?? [], 'text')).flatMap((text) => text.match(/\d+/g) ?? [])
    const said: string[] = diagrams[name].equivalent.join(' ').match(/\d+/g) ?? []
    expect(drawn.filter((number) => !said.includes(number))).toEqual([])
  })

  test('has no inline style and no script', () => {
    const elements = DomUtils.findAll(() => true, children)
    expect(
      elements.filter((el) => 'style' in el.attribs || el.name === 'style' || el.name === 'script'),
    ).toEqual([])
  })

  test('keeps every word inside the drawing', () => {
    const outside = all(svg?.children ?? [], 'text').filter((text) => {
      const long =
        DomUtils.textContent(text).length * (text.attribs['font-weight'] ? letter.bold : letter.regular)
      const shift = { middle: long / 2, end: long }[text.attribs['text-anchor'] ?? ''] ?? 0
      const [dx, dy] = offset(text)
      const left = Number(text.attribs.x) + dx - shift
      const foot = Number(text.attribs.y) + dy
      return left < 0 || left + long > width || foot < 11 || foot > height - 3
    })
    expect(textOf(outside)).toEqual([])
    expect(width).toBe(320)
  })
})

test('a name without a drawing is an error', () => {
  expect(() => renderToStaticMarkup(<Diagram name="no-such-diagram" />)).toThrow(/unknown diagram/)
})

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
