import { today } from '../content/clock'
import { facts } from '../content/source'
import { type FactView, factView } from '../facts/view'
import { site } from '../site'

/** The numbers of the crisis box, and the country that they are for. */
export type CrisisLines = { country: string; emergency: FactView; line: FactView; poison: FactView | null }

/** Facts with the emergency number, the crisis line and the poison line of each country. */
const factsOf = {
  US: { name: 'the US', emergency: 'us-911', line: 'us-988', poison: 'us-poison-help' },
  UK: { name: 'the UK', emergency: 'uk-999', line: 'uk-nhs-111', poison: null },
  Australia: { name: 'Australia', emergency: 'australia-000', line: 'australia-lifeline', poison: null },
} as const

/** @throws when a record is missing */
export function crisisLines(): CrisisLines {
  const ids = factsOf[site.country]
  const [emergency, line] = [facts.get(ids.emergency), facts.get(ids.line)]
  if (!emergency || !line)
    throw new Error(`content/facts has no ${ids.emergency} or ${ids.line}; crisis boxes need both`)
  const poison = ids.poison && facts.get(ids.poison)
  return {
    country: ids.name,
    emergency: factView(emergency, today()),
    line: factView(line, today()),
    poison: poison ? factView(poison, today()) : null,
  }
}
