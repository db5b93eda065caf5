import type { Fact } from '../../content/schema'
import { viewOf } from '../../evidence/view'
import { factView, shownFact } from '../../facts/view'
import { countWords, sentences } from '../../markdown/text'
import type { Place } from '../../markdown/tree'
import { at, type Project } from '../project'
import { plainSentences, withFacts } from '../reader-texts'
import type { Rule } from '../rule'
import type { SourceFile } from '../source-file'
import { runs } from '../texts'

export const longestSentence = 30

/** Sentences as they are read: facts written out, those of a finding composed from its record. */
export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'error',
  about: `A sentence has up to ${longestSentence} words as it is read, facts and findings included.`,
  check: (project) =>
    project.files.flatMap((file) =>
      [...written(project, file), ...composed(project, file)]
        .map((s) => ({ ...s, words: countWords(s.text) }))
        .filter(({ words }) => words > longestSentence)
        .map(({ text, place, words }) => ({
          ...at(file, place),
          message: `a sentence of ${words} words (up to ${longestSentence}); split it: "${text.slice(0, 60)}..."`,
        })),
    ),
}

type Read = { text: string; place: Place }

function written(project: Project, file: SourceFile): Read[] {
  const marked = runs(project, file).filter(({ where }) => where === 'field' || where === 'prose')
  return [
    ...plainSentences(file).map(({ text, at: place }) => ({ text, place })),
    ...marked.flatMap((run) =>
      sentences(withFacts(project, run.children, asShown)).map((s) => ({
        text: s.text,
        place: s.at ?? run.at,
      })),
    ),
  ]
}

/** A fact with the day that stands behind it. */
const asShown = (fact: Fact) => shownFact(factView(fact, fact.asOf))

function composed(project: Project, file: SourceFile): Read[] {
  const finding = file.kind === 'Finding' ? project.findings.get(file.id) : undefined
  const place = file.placeOf(['result'])
  if (!finding) return []
  const { result, notes } = viewOf(finding)
  return [...result, ...notes].map((text) => ({ text, place }))
}
