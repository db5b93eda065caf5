import { words } from '../../words'
import { today } from '../content/clock'
import { facts } from '../content/source'
import { type FactView, factView } from '../facts/view'
import { site } from '../site'

/** The numbers of the crisis box, and the country that they are for. */
export type CrisisLines = { country: string; emergency: FactView; line: FactView; poison: FactView }

/** Facts with the emergency number, the crisis line and the poison line of each country. */
const factsOf = {
  US: { emergency: 'us-911', line: 'us-988', poison: 'us-poison-help' },
  UK: { emergency: 'uk-999', line: 'uk-nhs-111', poison: 'uk-poison-111' },
  Australia: {
    emergency: 'australia-000',
    line: 'australia-lifeline',
    poison: 'australia-poison',
  },
} as const

/** @throws when a record is missing */
export function crisisLines(): CrisisLines {
  const { emergency, line, poison } = factsOf[site.country]
  return {
    country: words.crisis.countries[site.country],
    emergency: view(emergency),
    line: view(line),
    poison: view(poison),
  }
}

function view(id: string): FactView {
  const fact = facts.get(id)
  if (!fact) throw new Error(`content/facts has no ${id}; crisis boxes need it`)
  return factView(fact, today())
}
