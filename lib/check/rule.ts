import type { Problem, Severity } from './problem'
import type { Project } from './project'

/** What a rule finds; id and severity are added by the runner. */
export type Found = Pick<Problem, 'file' | 'line' | 'column' | 'message'>

export type Rule = {
  id: string
  severity: Severity
  /** one sentence for authors: what is checked */
  about: string
  /** compares files with each other; left out when only some are checked */
  across?: true
  check: (project: Project) => Found[]
}
