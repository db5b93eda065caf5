import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partGroups } from '@/lib/pages/handout-parts'
import { qrCode, readableSide } from '@/lib/send/qr'
import { parseSelection, printSelection } from '@/lib/send/selection'
import { linkTo } from '@/lib/site'
import { decodePath } from '../qr'

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const id = fc.array(fc.tuple(word, fc.constantFrom('/', '-')), { minLength: 1, maxLength: 5 }).map((words) =>
  words
    .map(([one, sign]) => one + sign)
    .join('')
    .slice(0, -1),
)
const picked = fc.record({ id, version: fc.integer({ min: 1, max: 9_999 }) })
const selection = fc.uniqueArray(picked, { selector: (part) => part.id, maxLength: 40 })

describe('the link of a selection', () => {
  test('is read as it was printed, in its order', () => {
    fc.assert(
      fc.property(selection, (parts) => {
        expect(parseSelection(printSelection(parts))).toEqual({ parts, odd: [] })
        expect(parseSelection(encodeURI(printSelection(parts)))).toEqual({ parts, odd: [] })
      }),
    )
  })
  test('holds nothing but ids and versions', () => {
    expect(printSelection([])).toBe('')
    expect(
      printSelection([
        { id: 'q/drive', version: 2 },
        { id: 'ask/conditions/crps', version: 1 },
      ]),
    ).toBe('#v1=q/drive@2,ask/conditions/crps@1')
  })
  test('what is not of its form is named, and the rest kept', () => {
    const { parts, odd } = parseSelection('#v1=q/drive@2,q/drive,../x@1,<b>@1,q/feel@0,,q/work@3,q/drive@1')
    expect(parts).toEqual([
      { id: 'q/drive', version: 2 },
      { id: 'q/work', version: 3 },
    ])
    expect(odd).toEqual(['q/drive', '../x@1', '<b>@1', 'q/feel@0'])
  })
  test('a link of another form is named whole; a place of the page is no selection', () => {
    expect(parseSelection('#v2=q/drive@2')).toEqual({ parts: [], odd: ['#v2=q/drive@2'] })
    for (const place of ['', '#', '#main', '#v1', '#%E0%A4%A'])
      expect(parseSelection(place)).toEqual({ parts: [], odd: [] })
  })
  test('nothing that somebody types breaks it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { parts, odd } = parseSelection(`#v1=${text}`)
        expect(parseSelection(printSelection(parts)).parts).toEqual(parts)
        expect(odd.every((one) => one !== '')).toBe(true)
      }),
    )
  })
})

describe('parts of handouts', () => {
  const groups = partGroups()
  const parts = groups.flatMap((group) => group.parts)
  test('there are all kinds: answers, key points, findings, questions to ask, the day and the sheet', () => {
    expect(parts.length).toBeGreaterThan(250)
    const ids = parts.map((part) => part.id)
    for (const one of [
      'q/drive',
      'conditions/crps',
      'evidence/findings/esketamine-detached',
      'ask/conditions/crps',
      'treatment/day-planner/drip',
      'deciding/consent-companion',
    ])
      expect(ids).toContain(one)
  })
  test('each has an id of its own that the link carries, and says something', () => {
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length)
    expect(parseSelection(printSelection(parts)).parts).toEqual(
      parts.map((part) => ({ id: part.id, version: part.version })),
    )
    const empty = parts.filter(({ lead, texts, lists }) => !lead && texts.length + lists.length === 0)
    expect(empty).toEqual([])
  })
  test('a part brings the advice of its page on what can not wait', () => {
    const needs = (id: string) => parts.find((part) => part.id === id)?.needs
    expect(needs('q/overdose')).toContain('overdose-first-aid')
    expect(needs('q/crisis')).toContain('help-lines')
    expect(needs('treatment/day-planner/drip')).toContain('emergency-signs')
  })
  test('the longest 30 fit into one code, which grows so that phones read it', () => {
    const longest = [...parts].sort((a, b) => b.id.length - a.id.length).slice(0, 30)
    const link = linkTo(`/clinics/handouts/${printSelection(longest)}`)
    const code = qrCode(link)
    expect(decodePath(code)).toBe(link)
    expect(readableSide(code) / code.size).toBeGreaterThanOrEqual(0.42)
    expect(readableSide(code)).toBeLessThan(80)
  })
})
