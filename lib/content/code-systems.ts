/** Systems of codes that records of patients use, and how their codes are written. */

type CodeSystem = {
  name: string
  /** object identifier, by which a record names the system */
  oid: string
  /** how a code is written, for authors */
  written: string
  isWritten(code: string): boolean
  /** true when a code begins the codes below it */
  hasBelow: boolean
}

export const codeSystems = {
  rxnorm: {
    name: 'RxNorm',
    oid: '2.16.840.1.113883.6.88',
    written: 'up to 8 digits, such as 238082',
    isWritten: (code) => /^[1-9]\d{0,7}$/.test(code),
    hasBelow: false,
  },
  ndc: {
    name: 'NDC',
    oid: '2.16.840.1.113883.6.69',
    written: 'labeler and product, such as 50458-028',
    isWritten: (code) => /^\d{4}-\d{4}$|^\d{5}-\d{3,4}$/.test(code),
    hasBelow: true,
  },
  'icd-10-cm': {
    name: 'ICD-10-CM',
    oid: '2.16.840.1.113883.6.90',
    written: 'a letter, 2 characters, a dot and up to 4 more, such as F33 or G90.5',
    isWritten: (code) => /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/.test(code),
    hasBelow: true,
  },
  'snomed-ct': {
    name: 'SNOMED CT',
    oid: '2.16.840.1.113883.6.96',
    written: '6 to 18 digits, of which the last checks the others, such as 203082005',
    isWritten: (code) => /^[1-9]\d{5,17}$/.test(code) && hasVerhoeffDigit(code),
    hasBelow: false,
  },
  loinc: {
    name: 'LOINC',
    oid: '2.16.840.1.113883.6.1',
    written: 'digits, a hyphen and a digit that checks the others, such as 20537-7',
    isWritten: (code) => /^\d{1,7}-\d$/.test(code) && hasLuhnDigit(code.replace('-', '')),
    hasBelow: false,
  },
} as const satisfies Record<string, CodeSystem>

type CodeSystemId = keyof typeof codeSystems
export const codeSystemIds = Object.keys(codeSystems) as [CodeSystemId, ...CodeSystemId[]]

/** Whether the last digit checks the others by Luhn's rule (mod 10). */
function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Where each digit goes in Verhoeff's permutation; further places repeat it. */
const moved = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Whether the last digit checks the others by Verhoeff's rule: every wrong digit and every swap of neighbors is found. */
function hasVerhoeffDigit(digits: string): boolean {
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted(moved[digit] ?? 0, times - 1)
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => turned(total, permuted(Number(digit), place % 8)), 0)
  return sum === 0
}

/** The product of two elements of the dihedral group of order 10: 5 turns, and 5 turns of the other side. */
function turned(first: number, second: number): number {
  const side = first < 5 ? 1 : -1
  const turn = ((((first % 5) + side * (second % 5)) % 5) + 5) % 5
  return turn + (first < 5 === second < 5 ? 0 : 5)
}
