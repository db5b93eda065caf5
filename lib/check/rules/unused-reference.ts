import { at, type Project } from '../project'
import type { Rule } from '../rule'
import { fieldsOf } from '../source-file'
import { inlines } from '../texts'

export const unusedReference: Rule = {
  id: 'unused-reference',
  severity: 'error',
  across: true,
  about: 'Every reference is cited by a page, a finding or a fact.',
  check: (project) => {
    const used = citedKeys(project)
    return project.files
      .filter((f) => f.kind === 'Reference' && !used.has(f.id))
      .map((f) => ({ ...at(f, undefined), message: `nothing cites "${f.id}"; cite it or delete the file` }))
  },
}

function citedKeys(project: Project): Set<string> {
  const inText = project.files.flatMap((file) =>
    inlines(project, file).flatMap((node) => (node.t === 'cite' ? node.keys : [])),
  )
  const inRecords = project.files.flatMap((file) => fieldsOf(file, 'reference').map(({ value }) => value))
  return new Set([...inText, ...inRecords])
}
