import { at } from '../project'
import type { Rule } from '../rule'
import { inlines } from '../texts'

export const printableSource: Rule = {
  id: 'printable-source',
  severity: 'error',
  about: 'Only references whose title, authors and address are confirmed are cited.',
  check: (project) => {
    const closed = (id: string) => project.references.get(id)?.printable === false
    const message = (id: string) =>
      `"${id}" is not printable yet; complete the reference or cite another source`
    return project.files.flatMap((file) => [
      ...inlines(project, file).flatMap((node) =>
        node.t === 'cite'
          ? node.keys.filter(closed).map((id) => ({ ...at(file, node.at), message: message(id) }))
          : [],
      ),
      ...(file.kind === 'Finding'
        ? (project.findings.get(file.id)?.sources ?? [])
            .filter((s) => closed(s.ref))
            .map((s) => ({ ...at(file, file.placeOf(['sources'])), message: message(s.ref) }))
        : []),
      ...(file.kind === 'Fact'
        ? (project.facts.get(file.id)?.sources ?? [])
            .filter(closed)
            .map((id) => ({ ...at(file, file.placeOf(['sources'])), message: message(id) }))
        : []),
    ])
  },
}
