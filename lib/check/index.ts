import { comparePlaces, type Problem } from './problem'
import { loadProject, type Project } from './project'
import { rules } from './rules'

/** Applies every rule to a project. */
export function checkProject(project: Project): Problem[] {
  return rules.flatMap((rule) =>
    rule.check(project).map((found) => ({ ...found, rule: rule.id, severity: rule.severity })),
  )
}

/**
 * Reads and checks all content below a folder.
 * @returns problems in order of their place, and the number of files read
 * @throws when there is no content
 */
export function checkContent(root: string): { problems: Problem[]; files: number } {
  const { project, problems } = loadProject(root)
  return {
    problems: [...problems, ...checkProject(project)].sort(comparePlaces),
    files: project.files.length,
  }
}
