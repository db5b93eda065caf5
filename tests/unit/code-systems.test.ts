import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeSystems } from '@/lib/content/code-systems'

const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character)

/** The code with some characters from a place on made others. */
const put = (code: string, place: number, those: string) =>
  code.slice(0, place) + those + code.slice(place + those.length)

/** The code with one digit made another. */
const wrongDigits = (code: string) =>
  [...code].flatMap((digit, place) =>
    isDigit(digit)
      ? [...'0123456789'].filter((other) => other !== digit).map((other) => put(code, place, other))
      : [],
  )

/** The code with two neighbors swapped. */
const swaps = (code: string) =>
  [...code].flatMap((digit, place) => {
    const next = code[place + 1]
    return isDigit(digit) && isDigit(next) && next !== digit ? [put(code, place, `${next}${digit}`)] : []
  })

describe('the digit that checks the others', () => {
  test('of SNOMED CT finds every wrong digit and every swap of neighbors', () => {
    const { isWritten } = codeSystems['snomed-ct']
    for (const code of ['203082005', '6471006', '724715004', '16264901000119109']) {
      expect([code, isWritten(code)]).toEqual([code, true])
      const slips = [...wrongDigits(code), ...swaps(code)]
      expect(slips.length).toBeGreaterThan(60)
      expect(slips.filter(isWritten)).toEqual([])
    }
  })
  test('of SNOMED CT is one of ten for any number', () => {
    const { isWritten } = codeSystems['snomed-ct']
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: Number.MAX_SAFE_INTEGER }), (number) => {
        expect([...'0123456789'].filter((digit) => isWritten(`${number}${digit}`))).toHaveLength(1)
      }),
    )
  })
  test('of LOINC finds every wrong digit', () => {
    const { isWritten } = codeSystems.loinc
    for (const code of ['20537-7', '18322-8', '69050-3', '17504-2']) {
      expect([code, isWritten(code)]).toEqual([code, true])
      expect(wrongDigits(code).length).toBeGreaterThan(50)
      expect(wrongDigits(code).filter(isWritten)).toEqual([])
    }
  })
})

describe('how codes are written', () => {
  test.each([
    ['rxnorm', ['6130', '2201625'], ['06130', '', 'ketamine', '123456789']],
    ['ndc', ['50458-028', '0409-2051', '12345-1234'], ['50458-028-02', '50458028', '409-2051', '0409-205']],
    ['icd-10-cm', ['F33', 'G90.5', 'T14.91XA', 'M1A.0'], ['F3', 'f33', 'F33.', 'G905', 'F33.12345', '33F']],
    ['snomed-ct', ['6471006'], ['6471007', '06471006', '12345', 'x']],
    ['loinc', ['20537-7'], ['20537-8', '205377', '-7', '20537-']],
  ] as const)('%s', (id, good, bad) => {
    const { isWritten } = codeSystems[id]
    expect(good.filter((code) => !isWritten(code))).toEqual([])
    expect(bad.filter((code) => isWritten(code))).toEqual([])
  })
})
