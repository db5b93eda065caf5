import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FindingPicture } from '@/components/evidence/pictures'
import type { Picture } from '@/lib/evidence/view'

/** Elements and words of a drawn picture. */
function drawn(picture: Picture, chance = false) {
  const root = parseDocument(
    renderToStaticMarkup(<FindingPicture picture={picture} label="A picture" chance={chance} />),
  )
  const all = DomUtils.findAll(() => true, root.children)
  return {
    words: all.filter((e) => ['text', 'strong'].includes(e.name)).map((e) => DomUtils.textContent(e).trim()),
    parts: (name: string) => all.filter((e) => e.attribs['data-part'] === name).map((e) => e.attribs),
  }
}

describe('values below zero', () => {
  test('of averages keep their sign, and fill the ruler from its lowest value', () => {
    const bars = [-3.2, 0].map((value) => ({ label: `Group ${value}`, value }))
    const { words, parts } = drawn({ kind: 'bars', unit: 'points', min: -10, max: 0, bars })
    expect(words).toEqual(['−3.2', '−10', '0', '0', '−10', '0'])
    expect(parts('bar').map(({ width }) => Math.round(Number(width)))).toEqual([161, 236])
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
    expect(words).toEqual(['−2', '1.5', '−5', 'points', '5'])
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
  test('two moments stand on the ruler of the scale, the last as a dot', () => {
    const { words, parts } = drawn({ ...picture, lines: [line('Ketamine', 8, 4)] })
    expect(words).toEqual(['8', '4', '0', 'points', '10'])
    expect(Number(parts('last')[0]?.cx)).toBeCloseTo(236 * 0.4)
  })
})

test('the band of changes too small to notice lies around no difference', () => {
  const { parts } = drawn({
    kind: 'interval',
    shown: '1',
    side: 'lower',
    harm: false,
    value: -1,
    low: -2,
    high: 0.5,
    noEffect: 0,
    leftLabel: 'lower',
    rightLabel: 'higher',
    noticeable: 1,
  })
  const [band, line] = [parts('noticeable')[0], parts('no-effect')[0]]
  expect(Number(band?.x) + Number(band?.width) / 2).toBeCloseTo(
    Number(/^M([\d.]+)/.exec(line?.d ?? '')?.[1]),
    0,
  )
})

test('a difference on a known scale lies on its ruler, as far from no difference as it is', () => {
  const interval = { shown: '2', side: 'lower', harm: false, leftLabel: 'lower', rightLabel: 'higher' }
  const { words, parts } = drawn({
    kind: 'interval',
    ...interval,
    value: -2,
    low: -3,
    high: -1,
    noEffect: 0,
    span: 10,
  })
  expect(words.slice(2, 7)).toEqual(['−10', '−5', '0', '5', '10'])
  expect(Number(parts('estimate')[0]?.cx)).toBeCloseTo(236 * 0.4)
  expect(Number(parts('range')[0]?.width)).toBeCloseTo(236 * 0.1)
})

test.each([true, false])('averages whose gap may be chance (%s) are hatched where they differ', (chance) => {
  const bars = [
    { label: 'Ketamine', value: 6 },
    { label: 'Placebo', value: 4 },
  ]
  const { parts } = drawn({ kind: 'bars', unit: 'points', min: 0, max: 10, bars }, chance)
  expect(parts('chance')).toHaveLength(chance ? 1 : 0)
})
