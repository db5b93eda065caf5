import { at, type Project } from '../project'
import type { Rule } from '../rule'
import { inlines } from '../texts'

export const unusedReference: Rule = {
  id: 'unused-reference',
  severity: 'error',
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
  const inFacts = [...project.facts.values()].flatMap((fact) => fact.sources ?? [])
  const inFindings = [...project.findings.values()].flatMap((finding) =>
    (finding.sources ?? []).map((s) => s.ref),
  )
  return new Set([...inText, ...inFacts, ...inFindings])
}
