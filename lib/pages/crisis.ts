import { today } from '../content/clock'
import { facts } from '../content/records'
import { type FactView, factView } from '../facts/view'
import { site } from '../site'

/** The two numbers of the crisis box. */
export type CrisisLines = { emergency: FactView; line: FactView }

/** The crisis box of a page that carries one, else null. */
export function crisisLines(wanted: boolean | undefined): CrisisLines | null {
  if (!wanted) return null
  const [emergency, line] = [facts.get(site.crisisFacts.emergency), facts.get(site.crisisFacts.line)]
  if (!emergency || !line)
    throw new Error('lib/site.ts: crisisFacts names a fact that content/facts does not have')
  return { emergency: factView(emergency, today()), line: factView(line, today()) }
}
