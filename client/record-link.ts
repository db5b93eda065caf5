/** Where a link from a record system leads, as MedlinePlus Connect and HL7's Infobutton write its parameters. */

/** A code of the table of the page. */
export type Entry = {
  /** object identifier of the system of codes */
  system: string
  code: string
  /** true when codes that begin with it lead there, too */
  below: boolean
  /** true when it wins over other codes of the request */
  first: boolean
  href: string
}

type Asked = { cs?: string; c?: string; dn?: string }

/** Longer names help no search, and servers refuse long addresses. */
const longestName = 100

/** @param query as in location.search @returns an address of this site; undefined when nothing was asked */
export function destination(query: string, entries: readonly Entry[]): string | undefined {
  const params = new URLSearchParams(query)
  if (![...params.keys()].some((name) => name.startsWith('mainSearchCriteria'))) return undefined
  const asked = askedIn(params)
  const found = asked.flatMap((one) => entries.find((entry) => isMeant(entry, one)) ?? [])
  const entry = found.find(({ first }) => first) ?? found[0]
  if (entry) return entry.href
  const name = [...(asked.find(({ dn }) => dn)?.dn ?? '')].slice(0, longestName).join('')
  return name ? `/search/?${new URLSearchParams({ q: name })}` : '/search/'
}

/** What is asked for, in its order: a request may number several, as in mainSearchCriteria.v.c1. */
function askedIn(params: URLSearchParams): Asked[] {
  const asked = new Map<string, Asked>()
  for (const [name, value] of params) {
    const [, field, number = ''] = name.match(/^mainSearchCriteria\.v\.(cs|c|dn)(\d*)$/) ?? []
    if (field) asked.set(number, { [field]: value.trim(), ...asked.get(number) })
  }
  return [...asked.values()]
}

function isMeant({ system, code, below }: Entry, { cs, c = '' }: Asked): boolean {
  if (cs !== system) return false
  const plain = plainly[system] ?? ((written: string) => written)
  const wanted = plain(c)
  return below ? wanted.startsWith(plain(code)) : wanted === plain(code)
}

/** The one way to write a code of a system that allows several; empty for what is none. */
const plainly: Readonly<Record<string, (code: string) => string>> = {
  '2.16.840.1.113883.6.90': icd10,
  '2.16.840.1.113883.6.69': ndc,
}

/** ICD-10-CM without its dot. */
function icd10(code: string): string {
  return (
    code
      .toUpperCase()
      .match(/^([A-Z]\d[\dA-Z])\.?([\dA-Z]{0,4})$/)
      ?.slice(1)
      .join('') ?? ''
  )
}

/** NDC with 5 digits for the labeler, 4 for the product, 2 for the package; without hyphens 10 digits could be several. */
function ndc(code: string): string {
  const [, labeler, product, pack] = code.match(/^(\d{4,5})-(\d{3,4})(?:-(\d{1,2}))?$/) ?? []
  if (!labeler || !product) return /^\d{11}$/.test(code) ? code : ''
  return labeler.padStart(5, '0') + product.padStart(4, '0') + (pack?.padStart(2, '0') ?? '')
}
