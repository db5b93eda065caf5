/** A decision aid is drawn from its data alone: a third one needs no code. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { model } from '@/components/decision/worksheet.fixtures'
import { DecisionPage } from '@/components/pages/decision'
import { optionRows } from '@/lib/content/tool-schema'
import { words } from '@/words'

const page = parseDocument(renderToStaticMarkup(<DecisionPage model={model} />))
const all = (test: (attribs: Record<string, string>, name: string) => boolean) =>
  DomUtils.findAll((e) => test(e.attribs, e.name), page.children)
const textOf = (nodes: ReturnType<typeof all>) => nodes.map((node) => DomUtils.textContent(node).trim())

test('each option has every row, in the order of the schema, and what they say', () => {
  const options = all((a) => 'data-option' in a)
  expect(options.map(({ attribs }) => attribs['data-option'])).toEqual(['walk', 'ride'])
  for (const option of options) {
    const rows = DomUtils.findAll((e) => 'data-row' in e.attribs, option.children)
    expect(rows.map(({ attribs }) => attribs['data-row'])).toEqual(optionRows)
    for (const row of optionRows) expect(DomUtils.textContent(option)).toContain(`: ${row}.`)
    expect(DomUtils.textContent(option)).toContain(words.certainty.levels.low.label)
  }
})

test('options are drawn alike: the same elements, and the same classes', () => {
  const shapes = all((a) => 'data-option' in a).map((option) =>
    DomUtils.findAll(() => true, option.children).map(
      ({ name, attribs }) => `${name}.${attribs.class ?? ''}`,
    ),
  )
  expect(shapes[0]?.length).toBeGreaterThan(20)
  expect(new Set(shapes.map((shape) => shape.join())).size).toBe(1)
})

test('each matter and own words can be weighed in three steps, by one person or two', () => {
  for (const id of ['air', 'own-1', 'own-2', 'own-3'])
    for (const who of ['me', 'carer'])
      expect(all((a) => a.name === `${who}:${id}`).map(({ attribs }) => attribs.value)).toEqual([
        '',
        '1',
        '2',
        '3',
      ])
})

test('it says that it does not advise, and that no test with patients has been done', () => {
  const text = DomUtils.textContent(page)
  expect(text).toContain('It does not tell you what to do.')
  expect(text).toContain('No test with patients has been done')
  expect(text).toContain('Speak to a clinician first. A blister can get worse.')
  expect(textOf(all((_, name) => name === 'h2')).slice(0, 5)).toEqual(
    Object.values(words.decision.steps).map((title, i) => words.decision.step(i + 1, title)),
  )
})

test('no field can be sent: there is no form, and every button is only a button', () => {
  expect(all((_, name) => name === 'form')).toEqual([])
  expect(all((a, name) => name === 'button' && a.type !== 'button')).toEqual([])
  expect(all((a, name) => name === 'input' && !['radio', 'checkbox'].includes(a.type ?? ''))).toEqual([])
})
