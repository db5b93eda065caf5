import { words } from '../../../words'
import { articleSchema, type Certainty, inShortRows } from '../../content/schema'
import { plainInline } from '../../markdown/text'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import { accepted, type SourceFile } from '../source-file'

const folder = 'content/articles/conditions/'

export const inShort: Rule = {
  id: 'in-short',
  severity: 'error',
  about:
    'An article on what helps in a condition holds "inShort"; each of its rows has a source or says "not known", and "sure" begins with the certainty of the page.',
  check: (project) =>
    project.files.flatMap((file) => {
      if (file.kind !== 'Article') return []
      const certainty = accepted(file, articleSchema, 'certainty')
      if (file.data?.inShort) return rowsOf(project, file, certainty)
      return certainty && file.path.startsWith(folder)
        ? [
            {
              ...at(file, undefined),
              message: `inShort is missing: answer its rows (${inShortRows.join(', ')})`,
            },
          ]
        : []
    }),
}

function rowsOf(project: Project, file: SourceFile, certainty: Certainty | undefined): Found[] {
  return project
    .marked(file)
    .filter(({ path }) => path[0] === 'inShort')
    .flatMap(({ path: [, row], children, at: place }) => {
      const text = plainInline(children)
      const sourced = children.some(({ t }) => t === 'cite' || t === 'fact') || /\bnot known\b/i.test(text)
      const label = certainty && words.certainty.levels[certainty].label
      return [
        ...(sourced ? [] : [`inShort.${row} has no source; cite one, or say "not known"`]),
        ...(row === 'sure' && label && !text.startsWith(label)
          ? [`inShort.sure must begin with "${label}", the certainty of the page`]
          : []),
      ].map((message) => ({ ...at(file, place), message }))
    })
}
