import type { Place } from '../../markdown/tree'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { fieldsOf, type SourceFile } from '../source-file'
import { inlines } from '../texts'

export const retractedSource: Rule = {
  id: 'retracted-source',
  severity: 'error',
  about: 'Nothing rests on a source that was retracted: each sentence and record that cites one is named.',
  check: (project) =>
    project.files.flatMap((file) => [
      ...inlines(project, file).flatMap((node) =>
        node.t === 'cite' ? node.keys.flatMap((id) => retracted(project, id, file, node.at)) : [],
      ),
      ...fieldsOf(file, 'reference').flatMap(({ value, path }) =>
        retracted(project, value, file, file.placeOf(path)),
      ),
    ]),
}

function retracted(project: Project, id: string, file: SourceFile, place: Place | undefined): Found[] {
  const notice = project.references.get(id)?.notices?.known.find(({ kind }) => kind === 'retraction')
  if (!notice) return []
  const told = [notice.date, notice.DOI].filter(Boolean).join(', ')
  return [
    {
      ...at(file, place),
      message: `"${id}" was retracted${told ? ` (${told})` : ''}; take out what rests on it, or cite a source that stands`,
    },
  ]
}
