import { describe, expect, test } from 'vitest'
import { shown } from '@/lib/content'
import { onPaper } from '@/lib/content/versions'
import { handoutModel } from '@/lib/pages/handout'
import { linkTo, shortAddress } from '@/lib/site'
import { decodePath } from '../qr'

test('there are six handouts', () => {
  expect(shown.Handout).toHaveLength(6)
})
describe.each(shown.Handout)('$id', (handout) => {
  const { cards, body } = handoutModel(handout)
  test('has a card for each question, with its id, version, short address, and the code of that version', () => {
    expect(cards.map(({ href }) => href)).toEqual(handout.questions)
    for (const { href, from, send } of cards) {
      const paper = onPaper(href)
      expect(from).toMatch(
        new RegExp(`^${href.slice(1, -1)} · version ${paper?.version} · \\w+ \\d+, \\d{4} · `),
      )
      expect(from.endsWith(shortAddress(href))).toBe(true)
      expect(decodePath(send.qr)).toBe(linkTo(paper?.href ?? 'none'))
    }
  })
  test('has the signs of danger', () => {
    expect(body.filter(({ t }) => t === 'care').length).toBeGreaterThanOrEqual(2)
  })
})
