/** YAML and JSON with the place of each value. */
import { type Document, isNode, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import type { FieldPath } from '../content/fields'
import type { Place, TextProblem } from '../markdown/tree'
import { placeAt } from './places'

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

/** Reads JSON as YAML, which knows the place of each value, then tells what only YAML allows. */
export function readJson(text: string): Read {
  const yaml = read(text, 1, 'JSON')
  return yaml.problems.length > 0 ? yaml : { ...yaml, problems: jsonProblem(text) }
}

function read(text: string, firstLine: number, language: 'YAML' | 'JSON'): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problem = (offset: number, message: string): TextProblem => ({
    place: place(offset),
    message: `not valid ${language}: ${message}`,
  })
  const problems = document.errors.map((e) => problem(e.pos[0], e.message))
  visit(document, {
    Alias: (_key, { range }) => {
      problems.push(problem(range?.[0] ?? 0, 'a value that begins with "*" needs quotes around it'))
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

function jsonProblem(text: string): TextProblem[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    const given = /position (\d+)/.exec(String(error))?.[1]
    const offset = given === undefined ? firstValueOnlyYamlKnows(text) : Number(given)
    return [{ place: placeAt(text, offset), message: `not valid JSON: ${(error as Error).message}` }]
  }
}

/** Where a value stands that is YAML but not JSON, such as one without double quotes. */
function firstValueOnlyYamlKnows(text: string): number {
  let offset = 0
  visit(parseDocument(text), {
    Scalar: (_key, { type, source = '', range }) => {
      if (type === Scalar.QUOTE_DOUBLE || /^(?:true|false|null|-?\d.*)$/.test(source)) return undefined
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}
