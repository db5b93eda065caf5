import type { FieldPath } from '../../content/fields'
import { nearest } from '../../markdown/nearest'
import { coverageFile } from '../coverage'
import type { Project } from '../project'
import type { Found, Rule } from '../rule'

export const coverage: Rule = {
  id: 'coverage',
  severity: 'error',
  across: true,
  about: `Each topic of \`${coverageFile}\` names at least one page, and every page it names is published.`,
  check: (project) => {
    const { coverage: list } = project
    if (!list) return []
    const found = (path: FieldPath, message: string): Found => ({
      file: coverageFile,
      ...list.placeOf(path),
      message,
    })
    return [
      ...list.problems.map(({ place, message }) => ({ file: coverageFile, ...place, message })),
      ...list.topics.flatMap(({ id, pages }, i) => [
        ...(list.topics.findIndex((other) => other.id === id) < i
          ? [found([i, 'id'], `the id "${id}" is used twice`)]
          : []),
        ...(pages.length === 0
          ? [found([i, 'pages'], `no page covers "${id}"; name the page that does`)]
          : []),
        ...pages.flatMap((page, n) => {
          const problem = pageProblem(project, page)
          return problem ? [found([i, 'pages', n], problem)] : []
        }),
      ]),
    ]
  },
}

function pageProblem(project: Project, address: string): string | undefined {
  const target = project.addresses.get(address)
  if (!target) return `no page has the address "${address}"${nearest(address, [...project.addresses.keys()])}`
  return target.file?.data?.status === 'draft'
    ? `${target.file.path} is not published; publish it, or name another page`
    : undefined
}
