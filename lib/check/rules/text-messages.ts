import { articleSchema } from '../../content/schema'
import { plainInline } from '../../markdown/text'
import { articleMessage, mostTexts, textsOf } from '../../send/text-message'
import { linkTo } from '../../site'
import { at, type Project } from '../project'
import type { Rule } from '../rule'
import { accepted, fieldsOf, type SourceFile } from '../source-file'

export const textMessages: Rule = {
  id: 'text-messages',
  severity: 'error',
  about: `The message of a question, and that of an article (title and first key points), takes up to ${mostTexts} text messages with its link.`,
  check: (project) =>
    project.files.flatMap((file) => {
      const sent = messageOf(project, file)
      if (!sent || !file.address) return []
      const { count, outside } = textsOf(sent.message, linkTo(file.address))
      if (count <= mostTexts) return []
      const remedy =
        outside.length > 0
          ? `"${outside.join('", "')}" is not in the alphabet of phones, which shortens each message to 67 letters; write it in plain letters`
          : 'shorten it'
      return [
        {
          ...at(file, file.placeOf([sent.field])),
          message: `${sent.field} and the link take ${count} text messages (up to ${mostTexts}): ${remedy}`,
        },
      ]
    }),
}

function messageOf(project: Project, file: SourceFile): { field: string; message: string } | undefined {
  if (file.kind === 'Faq') {
    const [text] = fieldsOf(file, 'message')
    return text && { field: 'messageText', message: text.value }
  }
  if (file.kind !== 'Article') return undefined
  const points = project
    .marked(file)
    .filter(({ path }) => path[0] === 'keyPoints')
    .map(({ children }) => plainInline(children, ({ id }) => project.facts.get(id)?.value ?? ''))
  const certainty = accepted(file, articleSchema, 'certainty')
  return { field: 'keyPoints', message: articleMessage(String(file.data?.title), certainty, points) }
}
