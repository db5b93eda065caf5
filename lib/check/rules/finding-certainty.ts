import { type Finding, gradedLevels, type Reference } from '../../content/schema'
import { measures } from '../groups'
import { at, type Project } from '../project'
import type { Rule } from '../rule'

type Level = (typeof gradedLevels)[number]
type Ceiling = { level: Level; because: string }

/** What `why` admits, and the highest level that goes with it. */
const admitted: readonly (readonly [RegExp, Level])[] = [
  [
    /\b(?:no|without a) comparison group\b|\bno group without\b|\bvery small\b|\bsmall part\b|\b1?\d people\b(?! in each)/i,
    'very-low',
  ],
  [
    /\bsmall (?:trials?|stud(?:y|ies))\b|\btrials were small\b|\bfew (?:small )?trials\b|\b(?:early|mid-stage) trial\b|\bsmaller than planned\b|\b(?:may be|could be|could explain) ?(?:chance|the gap)?\b|\bmargins?\b|\bincludes no\b|\b\d\d people\b|\b\d patients\b|\bknew the treatment\b|\breported on themselves\b|\blow quality\b|\brisk of bias\b|\beasy to tell\b|\b(?:one|1|single) center\b/i,
    'low',
  ],
]
/** A gap so wide that few people show it. */
const largeEffect = /\bunlikely to be chance\b/i
const graded = /\b(?:grade[ds]|rates)\b[^.]*?\b(very low|low|moderate|high)\b/i
const certaintyGiven =
  /\b(very low|low|moderate|high)[- ]certainty\b|\bcertainty (?:was |is )?(very low|low|moderate|high)\b/gi

/** Designs whose results are of moderate certainty at most; a survey of a nation may be high, all others are low. */
const controlled: readonly Reference['kind'][] = ['randomized-trial', 'systematic-review', 'regulatory']

/** How sure a result is, is a judgment; this holds it against what the record and its source say themselves. */
export const findingCertainty: Rule = {
  id: 'finding-certainty',
  severity: 'error',
  about:
    'The certainty of a finding is not above what its source states, what the design of the study allows, and what its own `why` admits.',
  check: (project) =>
    project.files.flatMap((file) => {
      const finding = file.kind === 'Finding' ? project.findings.get(file.id) : undefined
      const level = finding?.certainty.level
      if (!finding || !level) return []
      return ceilings(project, finding)
        .filter((ceiling) => rank(level) > rank(ceiling.level))
        .slice(0, 1)
        .map((ceiling) => ({
          ...at(file, file.placeOf(['certainty', 'level'])),
          message: `certainty is "${level}", but ${ceiling.because}: "${ceiling.level}" at most; correct the level, or say in "why" what makes it surer`,
        }))
    }),
}

function rank(level: Level): number {
  return -gradedLevels.indexOf(level)
}

function levelOf(words: string): Level {
  return words.toLowerCase().replace(' ', '-') as Level
}

function ceilings(project: Project, finding: Finding): Ceiling[] {
  const { why } = finding.certainty
  const sources = finding.sources.flatMap(({ ref, finding: n }) => {
    const reference = project.references.get(ref)
    return reference ? [{ reference, text: reference.findings[n - 1] ?? '' }] : []
  })
  const given = sources.flatMap(({ text }) => certaintyBeside(text, finding))
  const own = graded.exec(why)?.[1]
  const limits = admitted.flatMap(([pattern, level]) => {
    const words = largeEffect.test(why) ? undefined : pattern.exec(why)?.[0]
    return words ? [{ level, because: `its "why" says "${words}"` }] : []
  })
  return [
    ...given.map((level) => ({ level, because: 'the finding it names states its certainty' })),
    ...(own ? [{ level: levelOf(own), because: `its "why" says that it was graded ${own}` }] : []),
    ...(given.length === 0 && !own ? sources.map(({ reference }) => ofDesign(reference)) : []),
    ...(own ? [] : limits),
  ].sort((a, b) => rank(a.level) - rank(b.level))
}

/** The certainty that a text states next after the first number of the result. */
function certaintyBeside(text: string, { result }: Finding): Level[] {
  const value = result.kind === 'estimate' ? Math.abs(result.value) : measures(result)[0]?.[0]
  const from = value === undefined ? 0 : Math.max(0, text.indexOf(String(value)))
  const found = [...text.slice(from).matchAll(certaintyGiven)][0]
  return found ? [levelOf(found[1] ?? found[2] ?? '')] : []
}

function ofDesign({ kind }: Reference): Ceiling {
  if (kind === 'statistics') return { level: 'high', because: 'a survey has its limits' }
  return controlled.includes(kind)
    ? { level: 'moderate', because: 'no source grades it high' }
    : { level: 'low', because: `its source is of the kind "${kind}"` }
}
