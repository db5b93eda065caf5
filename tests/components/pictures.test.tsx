import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FindingPicture } from '@/components/evidence/pictures'
import type { Picture } from '@/lib/evidence/view'

/** Elements and words of a drawn picture. */
function drawn(picture: Picture) {
  const root = parseDocument(renderToStaticMarkup(<FindingPicture picture={picture} label="A picture" />))
  const all = DomUtils.findAll(() => true, root.children)
  return {
    words: all.filter((e) => e.name === 'text').map((e) => DomUtils.textContent(e).trim()),
    byClass: (name: string) => all.filter((e) => e.attribs.class === name).map((e) => e.attribs),
  }
}

describe('values below zero', () => {
  test('of averages keep their sign, and fill the frame from its lowest value', () => {
    const bars = [-3.2, 0].map((value) => ({ label: `Group ${value}`, value }))
    const { words, byClass } = drawn({ kind: 'bars', min: -10, max: 0, bars })
    expect(words).toEqual(['Group -3.2: −3.2', 'Group 0: 0', '−10', '0'])
    const [frame] = byClass('bar-frame')
    expect(byClass('bar-other')[0]?.width).toBe(frame?.width)
  })
  test('over time keep their sign', () => {
    const points = [
      { when: 'Before', value: -2 },
      { when: 'After', value: 1.5 },
    ]
    const { words } = drawn({
      kind: 'lines',
      unit: 'points',
      min: -5,
      max: 5,
      lines: [{ label: 'Ketamine', points }],
    })
    expect(words).toEqual(expect.arrayContaining(['−2', '1.5', '−5 to 5 points']))
  })
})

describe('values over time', () => {
  const line = (label: string, ...values: number[]) => ({
    label,
    points: values.map((value, i) => ({ when: `week ${i}`, value })),
  })
  const picture: Picture = {
    kind: 'lines',
    unit: 'points',
    min: 0,
    max: 10,
    lines: [line('Ketamine', 8, 4, 2), line('Placebo', 8, 6, 6)],
  }
  test('name each line, each moment, the scale, and where measuring stopped', () => {
    const { words } = drawn(picture)
    expect(words.slice(0, 3)).toEqual(['Ketamine', 'Placebo', '0 to 10 points'])
    expect(words.slice(-5)).toEqual(['week 0', 'week 1', 'week 2', 'time is not to scale', 'last measured ↑'])
  })
  test('two moments need no word about the time between them', () => {
    const lines = [line('Ketamine', 8, 4)]
    expect(drawn({ ...picture, lines }).words).not.toContain('time is not to scale')
  })
})

test('the band of changes too small to notice lies around no difference', () => {
  const { byClass } = drawn({
    kind: 'interval',
    value: -1,
    low: -2,
    high: 0.5,
    noEffect: 0,
    leftLabel: 'lower',
    rightLabel: 'higher',
    noticeable: 1,
  })
  const [band, line] = [byClass('noticeable')[0], byClass('no-effect')[0]]
  expect(Number(band?.x) + Number(band?.width) / 2).toBeCloseTo(Number(line?.x1), 0)
})
