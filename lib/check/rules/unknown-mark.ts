import { diagramNames } from '../../content/vocabulary'
import { nearest } from '../../markdown/nearest'
import { walkBlocks } from '../../markdown/text'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { fieldsOf, type SourceFile } from '../source-file'
import { inlines } from '../texts'

export const unknownMark: Rule = {
  id: 'unknown-mark',
  severity: 'error',
  about: 'Every citation, term, fact, finding and advice that is named exists.',
  check: (project) => project.files.flatMap((file) => [...inText(project, file), ...inRecord(project, file)]),
}

function inText(project: Project, file: SourceFile): Found[] {
  const lookUp = (
    kind: string,
    id: string,
    known: ReadonlySet<string>,
    place: Parameters<typeof at>[1],
  ): Found[] =>
    known.has(id)
      ? []
      : [
          {
            ...at(file, place),
            message: `unknown ${kind} "${id}"${nearest(id, [...known])}; add ${homes[kind]?.replace('*', id)}`,
          },
        ]
  const marks = inlines(project, file).flatMap((node) => {
    if (node.t === 'cite')
      return node.keys.flatMap((key) => lookUp('reference', key, project.ids('Reference'), node.at))
    if (node.t === 'term') return lookUp('term', node.id, project.ids('GlossaryTerm'), node.at)
    if (node.t === 'fact') return lookUp('fact', node.id, project.ids('Fact'), node.at)
    return []
  })
  const blocks = [...walkBlocks(file.body)].flatMap((block) => {
    if (block.t === 'finding') return lookUp('finding', block.id, project.ids('Finding'), block.at)
    if (block.t === 'advice') return lookUp('advice', block.id, project.ids('Advice'), block.at)
    if (block.t === 'storyboard') return lookUp('storyboard', block.name, project.ids('Storyboard'), block.at)
    if (block.t === 'diagram') return lookUp('diagram', block.name, diagrams, block.at)
    return []
  })
  return [...marks, ...blocks]
}

const diagrams: ReadonlySet<string> = new Set(diagramNames)

const homes: Record<string, string> = {
  reference: 'content/references/*.json or correct the key',
  term: 'content/glossary/*.mdx or correct the id',
  fact: 'content/facts/*.json or correct the id',
  finding: 'content/evidence/*.json or correct the id',
  advice: 'content/advice/*.mdx or correct the id',
  storyboard: 'content/storyboards/*.json or correct the name',
  diagram: 'content/diagrams/*.json with a drawing in components/diagrams, or correct the name',
}

function inRecord(project: Project, file: SourceFile): Found[] {
  const known = { reference: project.ids('Reference'), term: project.ids('GlossaryTerm') }
  return (['reference', 'term'] as const).flatMap((kind) =>
    fieldsOf(file, kind)
      .filter(({ value }) => !known[kind].has(value))
      .map(({ path, value }) => ({
        ...at(file, file.placeOf(path)),
        message: `unknown ${kind} "${value}"${nearest(value, [...known[kind]])}`,
      })),
  )
}
