import { expect, test } from 'vitest'
import { printedSide, qrCode, qrFile, qrSvg } from '@/lib/send/qr'
import { articleMessage, textsOf } from '@/lib/send/text-message'
import { shortAddress, site } from '@/lib/site'
import { decodePath } from '../qr'

const link = 'https://example.org/q/drive/'

test.each([link, `https://example.org/conditions/${'long-'.repeat(20)}name/`])(
  'a code is read again by another library: %s',
  (text) => {
    expect(decodePath(qrCode(text))).toBe(text)
  },
)
test('a code has 4 modules of light around it', () => {
  const { size, path } = qrCode(link)
  const rows = [...path.matchAll(/M(\d+) (\d+)\.5([^M]*)/g)].map(([, x, y, rest = '']) => {
    const moves = [...rest.matchAll(/[hm](\d+)/g)].map(([, by]) => Number(by))
    return { y: Number(y), start: Number(x), end: moves.reduce((sum, by) => sum + by, Number(x)) }
  })
  expect(Math.min(...rows.map(({ start }) => start))).toBe(4)
  expect(Math.max(...rows.map(({ end }) => end))).toBe(size - 4)
  expect([rows[0]?.y, rows.at(-1)?.y]).toEqual([4, size - 5])
})
test('a code of any size is 25 mm wide without its quiet zone, in its file as well', () => {
  for (const text of [link, `${link}${'x'.repeat(100)}`]) {
    const code = qrCode(text)
    expect((printedSide(code) * (code.size - 8)) / code.size).toBeCloseTo(25)
    expect(qrSvg(code)).toContain(`width="${printedSide(code).toFixed(1)}mm"`)
  }
})
test('files of a code', () => {
  expect(qrFile('/q/drive/', 'png')).toBe('/qr/q/drive.png')
})

/** Letters that message and link have together. */
const letters = (count: number, letter = 'x') => letter.repeat(count - link.length - 1)

test.each([
  ['160 letters', letters(160), 1, []],
  ['161 letters', letters(161), 2, []],
  ['459 letters', letters(459), 3, []],
  ['460 letters', letters(460), 4, []],
  ['a letter that takes two places', `€${letters(159)}`, 2, []],
  ['70 letters in another alphabet', `’${letters(69)}`, 1, ['’']],
  ['71 letters in another alphabet', `’${letters(70)}`, 2, ['’']],
  ['emoji', `🙂${letters(69)}`, 2, ['🙂']],
])('text messages of %s', (_, message, count, outside) => {
  expect(textsOf(message, link)).toEqual({ count, outside })
})

test('the message of an article names it, says how sure it is and tells its first two key points', () => {
  const points = ['Pain fell.', 'It came back.', 'More.']
  expect(articleMessage('Ketamine for pain', 'very-low', points)).toBe(
    'Ketamine for pain (very low certainty). Pain fell. It came back.',
  )
  expect(articleMessage('What is it?', undefined, points)).toBe('What is it? Pain fell. It came back.')
})

test('the short address of a page is the one to say and type', () => {
  expect(shortAddress('/q/drive/')).toBe(`${new URL(site.origin).host}/q/drive`)
})
