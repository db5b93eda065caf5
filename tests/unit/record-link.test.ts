import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { destination, type Entry } from '@/client/record-link'
import { codeSystems } from '@/lib/content/code-systems'
import { codesOfSystems } from '@/lib/pages/connect'
import { addresses } from '@/lib/pages/kinds'

const entries: Entry[] = codesOfSystems().flatMap(({ oid, rows }) =>
  rows.map(({ code, below = false, first = false, page }) => ({
    system: oid,
    code,
    below,
    first,
    href: page,
  })),
)
const oid = (id: keyof typeof codeSystems) => codeSystems[id].oid
const ask = (...asked: { cs?: string; c?: string; dn?: string }[]) =>
  `?${asked
    .flatMap((one, i) =>
      Object.entries(one).map(
        ([field, value]) => `mainSearchCriteria.v.${field}${i || ''}=${encodeURIComponent(value)}`,
      ),
    )
    .join('&')}`
const to = (...asked: Parameters<typeof ask>) => destination(ask(...asked), entries)
const icd = (c: string, dn = 'An illness') => to({ cs: oid('icd-10-cm'), c, dn })
const ndc = (c: string) => to({ cs: oid('ndc'), c, dn: 'A spray' })
const search = '/search/?q='

describe('a request from a record system', () => {
  test('each code of the table leads to its page', () => {
    expect(entries.length).toBeGreaterThan(50)
    for (const { system, code, href } of entries)
      expect([code, to({ cs: system, c: code })]).toEqual([code, href])
  })
  test('a code below one that says so leads there, with dot and without, in any case; others do not', () => {
    expect(icd('F33.2')).toBe('/conditions/depression/')
    expect(icd('f332')).toBe('/conditions/depression/')
    expect(icd('G90.521')).toBe('/conditions/crps/')
    expect(icd('F3')).toBe(`${search}An+illness`)
    expect(icd('F34.1')).toBe(`${search}An+illness`)
    expect(icd('M79.70')).toBe(`${search}An+illness`)
    expect(icd('F33.2; G90.5')).toBe(`${search}An+illness`)
  })
  test('a package leads to the page of its product, in each way of writing it that is clear', () => {
    for (const code of ['50458-028', '50458-028-02', '50458-0028-02', '50458002802'])
      expect([code, ndc(code)]).toEqual([code, '/treatment/esketamine-nasal-spray/'])
    expect(ndc('0409-2051-05')).toBe('/mechanism/what-is-ketamine/')
    expect(ndc('00409205105')).toBe('/mechanism/what-is-ketamine/')
    for (const code of ['5045802802', '50458-029-02', '50458', '-', ''])
      expect([code, ndc(code)]).toEqual([code, `${search}A+spray`])
  })
  test('a code of another system is another code', () => {
    expect(to({ cs: oid('loinc'), c: 'F33', dn: 'Mood' })).toBe(`${search}Mood`)
    expect(to({ c: 'F33', dn: 'Mood' })).toBe(`${search}Mood`)
  })
  test('codes that lead to help in a crisis say that they come first, and do', () => {
    const help = entries.filter(({ href }) => href === '/help-now/')
    expect(help.map(({ code }) => code)).toEqual(expect.arrayContaining(['R45.851', 'T14.91', '6471006']))
    expect(entries.filter(({ first }) => first)).toEqual(help)
    for (const { system, code } of help)
      expect(to({ cs: oid('icd-10-cm'), c: 'F33.1' }, { cs: system, c: code })).toBe('/help-now/')
  })
  test('of several, the first that is known decides; of none, the first name', () => {
    expect(to({ cs: oid('icd-10-cm'), c: 'Z99' }, { cs: oid('icd-10-cm'), c: 'G43.001' })).toBe(
      '/conditions/migraine-and-headache/',
    )
    expect(to({ cs: 'x', c: 'y' }, { dn: 'Asthma & more' })).toBe(`${search}Asthma+%26+more`)
  })
  test('a request without a name, or that can not be read, leads to search', () => {
    for (const query of [
      '?mainSearchCriteria.v.c=',
      '?mainSearchCriteria',
      '?mainSearchCriteria.v.code=F33',
      '?mainSearchCriteria.v.dn=%20',
      '?mainSearchCriteria.v.c=%E0%A4%A',
    ])
      expect([query, destination(query, entries)]).toEqual([query, '/search/'])
  })
  test('another language leads to the same page', () => {
    const query = `${ask({ cs: oid('loinc'), c: '20537-7' })}&informationRecipient.languageCode.c=es`
    expect(destination(query, entries)).toBe('/q/drug-test/')
  })
  test('what asks for nothing stays on the page', () => {
    for (const query of ['', '?', '?utm_source=x', '?q=pain', '?languageCode=es'])
      expect([query, destination(query, entries)]).toEqual([query, undefined])
  })
})

describe('whatever stands in the address', () => {
  const pages = new Set(addresses)
  const origin = 'https://example.org'
  /** What the property holds: a page of this site, or search with a name that no server refuses. */
  const expectHere = (query: string) => {
    const address = destination(query, entries)
    if (address === undefined) return
    const url = new URL(address, origin)
    expect(url.origin).toBe(origin)
    expect(pages.has(url.pathname)).toBe(true)
    expect(url.hash).toBe('')
    expect(address.length).toBeLessThan(2_000)
    if (url.search) expect([url.pathname, [...url.searchParams.keys()]]).toEqual(['/search/', ['q']])
  }
  const name = fc.constantFrom(
    ...['cs', 'c', 'dn', 'cs1', 'c1', 'dn1', 'c01', 'ot', 'c-1'].map((end) => `mainSearchCriteria.v.${end}`),
    'mainSearchCriteria',
    'informationRecipient.languageCode.c',
    '__proto__',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...entries.flatMap(({ system, code }) => [system, code, `${code}0`])),
    fc.constantFrom(
      '//evil.example',
      'javascript:alert(1)',
      'https://evil.example/',
      '/\\evil.example',
      'F33\n',
    ),
  )
  test('a query of any text leads nowhere else and throws nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expectHere(`?${text}`)))
  })
  test('parameters of any value, in any number, lead nowhere else and throw nothing', () => {
    const led = new Set<string>()
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
        const query = `?${new URLSearchParams(pairs)}`
        expectHere(query)
        led.add(destination(query, entries)?.replace(/\?.*/, '?') ?? 'nowhere')
      }),
      { numRuns: 3_000 },
    )
    expect([...led]).toEqual(expect.arrayContaining(['nowhere', '/search/', '/search/?']))
  })
  test('a known system with a known code, written in any letters, never misses its page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.string({ unit: 'binary' }),
        ({ system, code, href }, dn) => {
          expect(to({ cs: system, c: code.toLowerCase(), dn })).toBe(href)
        },
      ),
    )
  })
})
