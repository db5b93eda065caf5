import type { Fact } from '../../content/schema'
import { at, type Project } from '../project'
import type { Rule } from '../rule'

/** A number as people read it, and what to press once somebody answers: "988, then press 1". */
const phone = /^(\+?[\d(][\dA-Z ().-]*?)(?:,? (?:then )?(?:press|option|choose) \d)?$/
const webAddress = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i

/** Calling code of a country, and the digit that its own callers put before a number. */
const codes: Partial<Record<Fact['country'], [code: string, trunk: string]>> = {
  US: ['1', '1'],
  Canada: ['1', '1'],
  UK: ['44', '0'],
  Australia: ['61', '0'],
  'New Zealand': ['64', '0'],
}
/** Fewer digits are a short number, which has no calling code. */
const leastNational = 8

export const shownLink: Rule = {
  id: 'shown-link',
  severity: 'error',
  about:
    'The number or address that a fact shows is the one that its link dials or opens, and a number stands in a finding of its sources.',
  check: (project) =>
    project.files.flatMap((file) => {
      const fact = file.kind === 'Fact' ? project.facts.get(file.id) : undefined
      const message = fact && problem(project, fact)
      return message ? [{ ...at(file, file.placeOf(['value'])), message }] : []
    }),
}

function problem(project: Project, { kind, label, value, href, country, sources }: Fact): string | undefined {
  const number = phone.exec(value)?.[1]
  const [, scheme, dialed] = /^(tel|sms):(.*)/.exec(href ?? '') ?? []
  if (!dialed) {
    if (kind === 'phone' && number)
      return `shows the number "${value}" but links to ${href}; link to tel: or sms:`
    return webAddress.test(value) && !`${bare(href ?? '')}/`.startsWith(`${bare(value)}/`)
      ? `shows "${value}" but opens ${href}; make both the same address`
      : undefined
  }
  if (!number) return `"${value}" is no phone number, but its link dials ${dialed}; show the number alone`
  if (!dialings(number, country).includes(dialed))
    return `shows "${value}" but dials ${dialed}; make both the same number`
  if ((scheme === 'sms') !== /\bby text\b/i.test(label))
    return `the label "${label}" and the link ${href} differ; "by text" goes with sms:, a call with tel:`
  const findings = sources.flatMap((id) => project.references.get(id)?.findings ?? [])
  return findings.length === 0 || stands(number, findings.join(' '))
    ? undefined
    : `"${value}" is in no finding of ${sources.join(', ')}; correct it or name the source that has it`
}

/** An address without what browsers add. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https:\/\/|\/$/g, '')
    .replace(/^www\./, '')
}

/** How a shown number may be dialed: as it stands, or from abroad. */
function dialings(number: string, country: Fact['country']): string[] {
  const digits = digitsOf(number)
  if (number.startsWith('+')) return [`+${digits}`]
  const [code, trunk = ''] = codes[country] ?? []
  const national = digits.startsWith(trunk) ? digits.slice(trunk.length) : digits
  return [digits, ...(code && national.length >= leastNational ? [`+${code}${national}`] : [])]
}

const keypad = '22233344455566677778889999'

/** Digits of a number; letters stand for the keys that bear them. */
function digitsOf(number: string): string {
  return number.replace(/[A-Z]/g, (letter) => keypad.charAt(letter.charCodeAt(0) - 65)).replace(/\D/g, '')
}

/** True when a text has a number, whatever stands between its digits, and as no part of a longer one. */
function stands(number: string, text: string): boolean {
  const spaced = [...digitsOf(number)].join('[ -]?')
  return new RegExp(`(?<!\\d)${spaced}(?!\\d)`).test(text.replace(/(?<=\d-)[A-Z]{2,}/g, digitsOf))
}
