import { at } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

export const questionTwice: Rule = {
  id: 'question-twice',
  severity: 'error',
  across: true,
  about: 'A question to ask the clinic stands in one article alone: the list of all of them holds each once.',
  check: ({ files }) => {
    const first = new Map<string, SourceFile>()
    return files.flatMap((file) => asked(file).flatMap((question) => repeated(file, question, first)))
  },
}

type Asked = { moment: string; index: number; text: string }

function asked({ kind, data }: SourceFile): Asked[] {
  if (kind !== 'Article' || typeof data?.questionsToAsk !== 'object') return []
  return Object.entries(data.questionsToAsk ?? {}).flatMap(([moment, questions]) =>
    (Array.isArray(questions) ? questions : []).map((text, index) => ({ moment, index, text: String(text) })),
  )
}

function repeated(file: SourceFile, { moment, index, text }: Asked, first: Map<string, SourceFile>): Found[] {
  const normal =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  const earlier = first.get(normal)
  if (!earlier) {
    first.set(normal, file)
    return []
  }
  return [
    {
      ...at(file, file.placeOf(['questionsToAsk', moment, index])),
      message: `"${text}" is already asked in ${earlier.path}; ask what belongs to this page`,
    },
  ]
}
