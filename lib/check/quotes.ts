/** The sentences that others quote alone: the first of each key point and of each short answer. */
import { sentences } from '../markdown/text'
import type { Place } from '../markdown/tree'
import type { Project } from './project'
import { withFacts } from './reader-texts'
import type { SourceFile } from './source-file'

export type Quote = { file: SourceFile; field: string; text: string; at: Place }

export function quotes(project: Project): Quote[] {
  return project.files.flatMap((file) =>
    project
      .marked(file)
      .filter((m) => m.quoted)
      .flatMap((m) => {
        const first = sentences(withFacts(project, m.children))[0]
        return first ? [{ file, field: String(m.path[0]), text: first.text, at: m.at }] : []
      }),
  )
}
