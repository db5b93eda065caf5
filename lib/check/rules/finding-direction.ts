import type { Finding } from '../../content/schema'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'

/** Outcomes that people want more of; all others are symptoms, illness and harm. */
const wanted =
  /\b(?:relief|relie\w+|improv\w+|better|respon\w+|remission|recover\w+|free|off|gone|less|fewer|lift\w*|halv\w+|good|milder|fell|fall|down by|at least half|more than half|at least \d+ parts in 100 lower)\b/i

export const findingDirection: Rule = {
  id: 'finding-direction',
  severity: 'error',
  about:
    'The field `better` fits the words of the outcome, and a difference has the sign that the finding of the reference gives it.',
  check: (project) =>
    project.files.flatMap((file) => {
      const finding = file.kind === 'Finding' ? project.findings.get(file.id) : undefined
      if (!finding) return []
      const found = (field: string, message: string | undefined): Found[] =>
        message ? [{ ...at(file, file.placeOf(field.split('.'))), message }] : []
      return [...found('better', wrongBetter(finding)), ...found('result.value', wrongSign(project, finding))]
    }),
}

function wrongBetter({ better, kindOfOutcome, outcome, result }: Finding): string | undefined {
  if (better === 'neither')
    return kindOfOutcome === 'context'
      ? undefined
      : `better is "neither", but a ${kindOfOutcome} has a direction`
  const words = `${outcome}; ${'verb' in result ? result.verb : result.quantity}`
  const isWanted = kindOfOutcome !== 'harm' && wanted.test(words)
  const [more, fewer] = 'verb' in result ? (['more', 'fewer'] as const) : (['higher', 'lower'] as const)
  const right = isWanted ? more : fewer
  return better === right
    ? undefined
    : `better is "${better}", but the outcome "${words}" reads as ${isWanted ? 'wanted' : 'unwanted'}, so ${right} is better; correct it, or name a wanted outcome by relief, response, remission or "free of"`
}

const lowered = /\b(?:lower|reduc|decreas|fell|fewer|less)\w*(?:[^.;]|\.\d)*$/i

/** The signs of a difference, as the reference prints its numbers or says that something was lowered. */
function wrongSign(project: Project, { result, sources }: Finding): string | undefined {
  if (result.kind !== 'estimate' || result.measure !== 'difference') return undefined
  const texts = sources.flatMap(
    ({ ref, finding }) => project.references.get(ref)?.findings[finding - 1] ?? [],
  )
  const given = texts.flatMap((text) =>
    [...text.matchAll(/(?<![\d.,])([-\u2212])?(\d+(?:\.\d+)?)/g)].map(({ 1: minus, 2: digits, index }) => ({
      value: Number(digits) * (minus ? -1 : 1),
      lowered: lowered.test(text.slice(0, index)),
    })),
  )
  const { value, low, high } = result
  const stands = (n: number) => given.some((g) => g.value === n)
  const asPrinted = [value, low, high].every(stands)
  const asLowered = [value, low, high].every((n) => given.some((g) => g.lowered && g.value === -n))
  if (asPrinted && !(given.find((g) => g.value === value)?.lowered && value > 0)) return undefined
  if (asLowered && value < 0) return undefined
  return [value, low, high].every((n) => stands(n) || stands(-n))
    ? `${value} (${low} to ${high}): the finding it names gives these numbers with another sign; correct the record, or tell in the reference how the first group differs from the other, with its sign`
    : undefined
}
