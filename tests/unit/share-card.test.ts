import { describe, expect, test } from 'vitest'
import { cardSvg } from '@/lib/export/share-card'
import { textPath, textWidth, wrap } from '@/lib/export/text-shapes'
import { picturePath } from '@/lib/seo/share-picture'
import { words } from '@/words'

const card = { text: 'Is it safe?', section: 'Questions', rating: undefined, site: 'A site' }
const line = { x: 0, y: 0, size: 40, weight: 400, fill: '#000' } as const

describe('lines', () => {
  test('no line is wider than asked, no word is lost', () => {
    const text = 'Many controlled trials and reviews confirm that ketamine eases pain'
    const lines = wrap(text, 600, 50, 600)
    expect(lines.join(' ')).toBe(text)
    expect(lines.filter((l) => textWidth(l, 50, 600) > 600)).toEqual([])
  })
  test('the last line is not one short word when lines can be even', () => {
    const [first = '', last = ''] = wrap('Can my family and friends help me a lot', 640, 40, 600)
    expect(textWidth(last, 40, 600)).toBeGreaterThan(textWidth(first, 40, 600) / 2)
  })
  test('one word stays one line', () => {
    expect(wrap('Ketamine', 10, 40, 600)).toEqual(['Ketamine'])
  })
})

describe('text as shapes', () => {
  test('holds numbers that a reader of SVG can tell apart', () => {
    const d = /d="([^"]+)"/.exec(textPath('c', line))?.[1] ?? ''
    expect(d).toMatch(/^M/)
    for (const part of d.match(/[MLQC][^MLQCZ]*/g) ?? [])
      expect(part.slice(1).split(' ').length % 2, part).toBe(0)
  })
  test('a character that the font lacks is named', () => {
    expect(() => textPath('痛', line)).toThrow('has no "痛"')
  })
})

describe('the picture', () => {
  test('is drawn with each certainty and each verdict', () => {
    const all = [
      ...Object.values(words.certainty.levels).map((level) => level.label),
      ...Object.values(words.verdict.words),
    ]
    const drawn = all.map((rating) => cardSvg({ ...card, rating }))
    expect(new Set(drawn).size).toBe(all.length)
  })
  test('a text that can not fit is named', () => {
    const text = 'word '.repeat(200).trim()
    expect(() => cardSvg({ ...card, text })).toThrow('too long for a picture')
  })
  test.each([
    ['/', '/share/home.png'],
    ['/q/drive/', '/share/q/drive.png'],
  ])('of %s is at %s', (address, path) => {
    expect(picturePath(address)).toBe(path)
  })
})
