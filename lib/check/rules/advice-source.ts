import { at } from '../project'
import type { Rule } from '../rule'
import { inlines } from '../texts'

export const adviceSource: Rule = {
  id: 'advice-source',
  severity: 'error',
  about: 'An advice record cites a source, or says in `noSource` why it has none.',
  check: (project) =>
    project.files
      .filter((file) => file.kind === 'Advice' && !file.data?.noSource)
      .filter((file) => !inlines(project, file).some((node) => node.t === 'cite' || node.t === 'fact'))
      .map((file) => ({
        ...at(file, undefined),
        message: 'advice without a source; cite one with [@id], or say in noSource why there is none',
      })),
}
