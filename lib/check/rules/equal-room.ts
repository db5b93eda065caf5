import { plainInline } from '../../markdown/text'
import { at, type Project } from '../project'
import { withFacts } from '../reader-texts'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

/** Share of the longest option by which another may be shorter. */
const slack = 0.1

export const equalRoom: Rule = {
  id: 'equal-room',
  severity: 'error',
  about:
    'The options of a decision aid have equal room: none is more than 10 percent shorter than the longest.',
  check: (project) =>
    project.files.filter((file) => file.kind === 'Decision').flatMap((file) => shorter(project, file)),
}

function shorter(project: Project, file: SourceFile): Found[] {
  const lengths = new Map<number, number>()
  for (const { path, children } of project.marked(file).filter(({ path }) => path[0] === 'options'))
    lengths.set(
      Number(path[1]),
      (lengths.get(Number(path[1])) ?? 0) + plainInline(withFacts(project, children)).length,
    )
  const longest = Math.max(0, ...lengths.values())
  const least = Math.ceil(longest * (1 - slack))
  return [...lengths]
    .filter(([, length]) => length < least)
    .map(([option, length]) => ({
      ...at(file, file.placeOf(['options', option])),
      message: `this option has ${length} characters and the longest ${longest}; give each ${least} at least`,
    }))
}
