import { comparePlaces, type Problem } from './problem'
import { loadProject, type Project } from './project'
import type { Rule } from './rule'
import { rules } from './rules'

/** Applies rules to a project. */
export function checkProject(project: Project, which: readonly Rule[] = rules): Problem[] {
  return which.flatMap((rule) =>
    rule.check(project).map((found) => ({ ...found, rule: rule.id, severity: rule.severity })),
  )
}

/**
 * Reads and checks content below a folder.
 * @param only files and folders to be checked, by the rules that need no other files; none: all files by all rules
 * @returns problems in order of their place, and the number of files checked
 * @throws when there is no content
 */
export function checkContent(
  root: string,
  only: readonly string[] = [],
): { problems: Problem[]; files: number } {
  const { project, problems } = loadProject(root, only)
  const which = only.length > 0 ? rules.filter(({ across }) => !across) : rules
  return {
    problems: [...problems, ...checkProject(project, which)].sort(comparePlaces),
    files: project.files.length,
  }
}
