import { plainInline, plainText } from '../../markdown/text'
import { at, type Project } from '../project'
import { withFacts } from '../reader-texts'
import type { Found, Rule } from '../rule'
import { recordsIn, type SourceFile } from '../source-file'

export const plannerHours: Rule = {
  id: 'planner-hours',
  severity: 'error',
  across: true,
  about:
    'A step of the day planner names an advice that exists, and the hours that its clock counts stand in its text and in that advice.',
  check: (project) =>
    project.files.filter((file) => file.kind === 'DayPlan').flatMap((file) => problemsOf(project, file)),
}

function problemsOf(project: Project, file: SourceFile): Found[] {
  const texts = project.marked(file)
  return recordsIn(file.data?.steps).flatMap(({ advice: id, clock }, i) => {
    const found = (field: string, message: string) => ({
      ...at(file, file.placeOf(['steps', i, field])),
      message,
    })
    const advice = project.files.find((other) => other.kind === 'Advice' && other.id === id)
    if (id && !advice)
      return [found('advice', `there is no advice "${id}"; name a file of content/advice/ or leave it out`)]
    const { hours } = Object(clock)
    if (typeof hours !== 'number') return []
    const own = texts.find(({ path }) => path[0] === 'steps' && path[1] === i && path[2] === 'text')
    const said = own ? plainInline(withFacts(project, own.children)) : ''
    return [
      ...(says(said, hours) ? [] : [found('clock', `the clock counts ${hours} hours, the text does not`)]),
      ...(!advice || says(plainText(advice.body), hours)
        ? []
        : [found('clock', `the clock counts ${hours} hours, the advice "${id}" does not`)]),
    ]
  })
}

/** Whether a text names a span, in hours or in minutes. */
function says(text: string, hours: number): boolean {
  return new RegExp(`(?<![\\d.])(?:${hours} hours?|${hours * 60} minutes)\\b`).test(text)
}
