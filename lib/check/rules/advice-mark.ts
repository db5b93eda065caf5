import { isPageKind } from '../../content/addresses'
import { plainInline, walkBlocks } from '../../markdown/text'
import { shownOn, statedIn } from '../advice'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'
import { runs } from '../texts'

const list = 'emergency-signs'

export const adviceMark: Rule = {
  id: 'advice-mark',
  severity: 'error',
  about:
    'A page that states a rule of conduct or warning signs shows the advice record by its mark, once at least; emergency signs stand in their record alone, and beside every other emergency.',
  check: (project) =>
    project.files
      .filter((file) => isPageKind(file.kind) && file.kind !== 'GlossaryTerm')
      .flatMap((file) => [...unmarked(project, file), ...cards(file), ...withoutList(project, file)]),
}

function unmarked(project: Project, file: SourceFile): Found[] {
  const shown = shownOn(file)
  return runs(project, file)
    .filter(({ where }) => where === 'prose' || where === 'cell')
    .flatMap((run) =>
      statedIn(plainInline(run.children), project)
        .filter(({ id }) => !shown.has(id))
        .map(({ id, phrase }) => ({
          ...at(file, run.at),
          message: `"${phrase}" states the advice "${id}"; show it on this page with <Advice id="${id}" />, or leave the words out`,
        })),
    )
}

/** Emergency cards that were written by hand: what is written twice comes to differ. */
function cards(file: SourceFile): Found[] {
  return [...walkBlocks(file.body)]
    .filter((block) => block.t === 'care' && block.urgency === 'emergency')
    .map((block) => ({
      ...at(file, block.at),
      message: `an emergency card of its own; use <Advice id="${list}"> and add what is special to this page inside it`,
    }))
}

function withoutList(project: Project, file: SourceFile): Found[] {
  const shown = shownOn(file)
  const emergency = [...shown].find((id) => {
    const { kind, urgency } = project.advice.get(id) ?? {}
    return kind === 'rule' && urgency === 'emergency'
  })
  return emergency && !shown.has(list)
    ? [
        {
          ...at(file, undefined),
          message: `shows "${emergency}" without the list of emergency signs; add <Advice id="${list}" />`,
        },
      ]
    : []
}
