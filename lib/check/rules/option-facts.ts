import { words } from '../../../words'
import { type Certainty, certaintyLevels, type Decision } from '../../content/schema'
import { plainInline } from '../../markdown/text'
import { at, type Project } from '../project'
import type { Rule } from '../rule'
import { type MarkedField, recordsIn, type SourceFile } from '../source-file'
import { citesOf } from '../texts'

type Option = Partial<Decision['options'][number]>

export const optionFacts: Rule = {
  id: 'option-facts',
  severity: 'error',
  about:
    'Each cell of a fact box has a source or says "not known", each effect its certainty, not above that of the finding it tells; "sure" begins with the certainty of "helps".',
  check: (project) =>
    project.files
      .filter((file) => file.kind === 'Decision')
      .flatMap((file) =>
        project
          .marked(file)
          .filter(({ path }) => path[2] === 'facts')
          .flatMap((field) =>
            problemsOf(project, file, field).map((message) => ({ ...at(file, field.at), message })),
          ),
      ),
}

function problemsOf(project: Project, file: SourceFile, { path, children }: MarkedField): string[] {
  const { facts } = (recordsIn(file.data?.options)[Number(path[1])] ?? {}) as Option
  const row = path[3] as keyof NonNullable<typeof facts>
  const cell = facts?.[row]
  const text = plainInline(children)
  const unknown = /\bnot known\b/i.test(text)
  const sourced = children.some(({ t }) => t === 'cite' || t === 'fact')
  const problems: string[] = []
  const sure = certaintyLevels.find((level) => level === facts?.helps?.certainty)
  if (row === 'sure') {
    const label = sure ? words.certainty.levels[sure].label : 'Not known'
    if (!text.startsWith(label)) problems.push(`sure must begin with "${label}", the certainty of helps`)
  }
  if (!sourced && !unknown && !(row === 'sure' && sure === 'none'))
    problems.push(`${row} has no source; cite one, or say "not known"`)
  if (!cell || typeof cell !== 'object') return problems
  const { certainty, finding: id } = cell
  if (!certainty && !unknown) problems.push(`${row} has no certainty; say how sure it is, or "not known"`)
  const finding = id ? project.findings.get(id) : undefined
  if (id && !finding) problems.push(`there is no finding "${id}"`)
  if (finding && isAbove(certainty, finding.certainty.level))
    problems.push(`${row} is surer than its finding "${id}", which has ${finding.certainty.level}`)
  if (finding && !finding.sources.some(({ ref }) => citesOf(children).includes(ref)))
    problems.push(`${row} cites no source of its finding "${id}"`)
  return problems
}

function isAbove(certainty: Certainty | undefined, other: Certainty): boolean {
  return certainty !== undefined && certaintyLevels.indexOf(certainty) < certaintyLevels.indexOf(other)
}
