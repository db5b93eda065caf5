/** YAML and JSON with the place of each value. */
import { type TransformFailure, transformSync } from 'esbuild'
import { CST, type Document, isNode, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml'
import type { Place, TextProblem } from '../markdown/tree'
import { placeAt } from './places'

export type FieldPath = readonly (string | number)[]

export type Read = {
  /** undefined when the text could not be read */
  value: unknown
  /** place of a field's value; the nearest parent that exists, else the top */
  placeOf: (field: FieldPath) => Place
  problems: TextProblem[]
}

/** @param firstLine line of the file on which the text begins, from 1 */
export function readYaml(text: string, firstLine: number): Read {
  return read(text, firstLine, 'YAML')
}

/** JSON is YAML too, whose reader knows the place of each value; what only YAML allows is told first. */
export function readJson(text: string): Read {
  const problem = jsonProblem(text)
  return problem
    ? { value: undefined, placeOf: () => ({ line: 1, column: 1 }), problems: [problem] }
    : read(text, 1, 'JSON')
}

function read(text: string, firstLine: number, language: 'YAML' | 'JSON'): Read {
  const document = parseDocument(text, { prettyErrors: false })
  // The parser's own counter misses lines where it recovers from an error.
  const lines = new LineCounter()
  for (const { index } of `\n${text}`.matchAll(/\n/g)) lines.addNewLine(index)
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problems: TextProblem[] = []
  const report = (offset: number | undefined, message: string) =>
    problems.push({ place: place(offset ?? 0), message: `not valid ${language}: ${message}` })
  for (const { pos, message } of document.errors) report(pos[0], message)
  if (language === 'YAML') for (const { offset, comment } of comments(text)) report(offset, cutOff(comment))
  visit(document, {
    Alias: (_key, { range }) => {
      report(range?.[0], 'a value that begins with "*" needs quotes around it')
    },
    Node: (_key, { anchor, tag, range }) => {
      if (anchor || tag) report(range?.[0], 'a value that begins with "&" or "!" needs quotes around it')
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__') report(key.range?.[0], 'no field is named "__proto__"')
    },
  })
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    placeOf: (field) => place(offsetOf(document, field)),
    problems,
  }
}

function offsetOf(document: Document, field: FieldPath): number {
  for (let length = field.length; length > 0; length--) {
    const node = document.getIn(field.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

const addedByLexer: readonly string[] = ['doc-mode', 'scalar', 'flow-error-end']

/** Comments of YAML: no page shows them, and " #" within a value makes one of its rest. */
function comments(text: string): { offset: number; comment: string }[] {
  let offset = 0
  return [...new Lexer().lex(text)].flatMap((token) => {
    const type = CST.tokenType(token) ?? ''
    if (addedByLexer.includes(type)) return []
    offset += token.length
    return type === 'comment' ? [{ offset: offset - token.length, comment: token }] : []
  })
}

function cutOff(comment: string): string {
  return `"${comment.slice(0, 40)}" is a comment, which no page shows; put the whole value in quotes, or delete it`
}

function jsonProblem(text: string): TextProblem | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return located(text, (error as Error).message)
  }
}

/** Where a text ceases to be JSON: the bundler names each place, the language's own parser only some. */
function located(text: string, reason: string): TextProblem {
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' })
    const position = Number(/position (\d+)/.exec(reason)?.[1] ?? 0)
    return { place: placeAt(text, position), message: `not valid JSON: ${reason}` }
  } catch (error) {
    const [{ text: cause, location } = { text: reason, location: null }] =
      (error as Partial<TransformFailure>).errors ?? []
    const { line = 1, column = 0, lineText = '' } = location ?? {}
    const before = Buffer.from(lineText).subarray(0, column).toString()
    return { place: { line, column: before.length + 1 }, message: `not valid JSON: ${cause}` }
  }
}
