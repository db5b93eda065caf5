import { today } from '../content/clock'
import { facts } from '../content/records'
import { type FactView, factView } from '../facts/view'
import { site } from '../site'

/** The two numbers of the crisis box. */
export type CrisisLines = { emergency: FactView; line: FactView }

/** Facts with the emergency number and the crisis line of each country. */
const factsOf = {
  US: { emergency: 'us-911', line: 'us-988' },
  UK: { emergency: 'uk-999', line: 'uk-nhs-111' },
  Australia: { emergency: 'australia-000', line: 'australia-lifeline' },
} as const

/** @throws when a record is missing */
export function crisisLines(): CrisisLines {
  const ids = factsOf[site.country]
  const [emergency, line] = [facts.get(ids.emergency), facts.get(ids.line)]
  if (!emergency || !line)
    throw new Error(`content/facts has no ${ids.emergency} or ${ids.line}; crisis boxes need both`)
  return { emergency: factView(emergency, today()), line: factView(line, today()) }
}
