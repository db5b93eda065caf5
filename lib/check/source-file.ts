/** One content file as read from the disk: its data with the place of every field, and its tree. */
import { type Document, isNode, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { type Kind, kinds } from '../content/schema'
import { splitFrontMatter } from '../markdown/front-matter'
import { parseInline, parseMdx } from '../markdown/parse'
import type { Block, Inline, Place, TextProblem } from '../markdown/tree'

export type FieldPath = readonly (string | number)[]

export type SourceFile = {
  /** path from the project's root, such as content/faqs/how-long.mdx */
  path: string
  kind: Kind
  /** path below the kind's folder without the ending */
  id: string
  text: string
  /** front matter or record as plain data; undefined when it could not be read */
  data: Record<string, unknown> | undefined
  /** place of a field's value; the nearest parent that exists, else the top */
  placeOf: (field: FieldPath) => Place
  body: Block[]
  /** syntax problems of YAML, JSON and MDX */
  syntax: TextProblem[]
}

/**
 * Reads one file of a known kind.
 * @param path path from the project's root
 * @param text its content, already free of a byte-order mark and of CRLF
 */
export function readSourceFile(path: string, kind: Kind, text: string): SourceFile {
  const { folder, ext } = kinds[kind]
  const id = path.slice(`content/${folder}/`.length, -ext.length)
  return ext === '.json' ? readRecord(path, kind, id, text) : readMdx(path, kind, id, text)
}

function readMdx(path: string, kind: Kind, id: string, text: string): SourceFile {
  const split = splitFrontMatter(text)
  if (!split) {
    const message = 'no front matter; the file begins with a line "---", its fields, and a line "---"'
    const syntax = [{ place: { line: 1, column: 1 }, message }]
    return {
      path,
      kind,
      id,
      text,
      data: undefined,
      placeOf: () => ({ line: 1, column: 1 }),
      body: [],
      syntax,
    }
  }
  const yaml = readYaml(split.yaml, 2)
  const parsed = parseMdx(split.body, split.bodyLine)
  return { path, kind, id, text, ...yaml, body: parsed.blocks, syntax: [...yaml.syntax, ...parsed.problems] }
}

function readRecord(path: string, kind: Kind, id: string, text: string): SourceFile {
  const yaml = readYaml(text, 1)
  const syntax = yaml.syntax.length > 0 ? yaml.syntax : jsonProblem(text)
  return { path, kind, id, text, ...yaml, body: [], syntax }
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

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function offsetAt(text: string, { line, column }: Place): number {
  return text.split('\n', line - 1).reduce((sum, earlier) => sum + earlier.length + 1, 0) + column - 1
}

/** JSON is read as YAML too, which knows the place of each value. */
function readYaml(text: string, firstLine: number): Pick<SourceFile, 'data' | 'placeOf' | 'syntax'> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const syntax = document.errors.map((e) => ({
    place: place(e.pos[0]),
    message: `not valid YAML: ${e.message}`,
  }))
  visit(document, {
    Alias: (_key, { range }) => {
      const message = 'not valid YAML: a value that begins with "*" needs quotes around it'
      syntax.push({ place: place(range?.[0] ?? 0), message })
    },
  })
  const value = syntax.length > 0 ? undefined : document.toJS()
  const isRecord = value !== null && typeof value === 'object' && !Array.isArray(value)
  if (syntax.length === 0 && !isRecord)
    syntax.push({ place: { line: firstLine, column: 1 }, message: 'expected fields such as "title: ..."' })
  return {
    data: isRecord ? (value as Record<string, unknown>) : undefined,
    placeOf: (field) => place(offsetOf(document, field)),
    syntax,
  }
}

function offsetOf(document: Document, field: FieldPath): number {
  for (let length = field.length; length > 0; length--) {
    const node = document.getIn(field.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

/** Fields of front matter that hold marked text, by kind. */
const markedFields: Partial<Record<Kind, readonly string[]>> = {
  Article: ['keyPoints'],
  Faq: ['shortAnswer'],
  GlossaryTerm: ['definition'],
  Claim: ['shortAnswer'],
}

export type MarkedField = {
  field: FieldPath
  text: string
  children: Inline[]
  problems: TextProblem[]
  at: Place
}

/** Every front matter field with marked text, read. */
export function markedTexts(file: SourceFile): MarkedField[] {
  return (markedFields[file.kind] ?? []).flatMap((name) => {
    const value = file.data?.[name]
    const texts: [FieldPath, unknown][] = Array.isArray(value)
      ? value.map((item, i) => [[name, i], item])
      : [[[name], value]]
    return texts.flatMap(([field, text]) => {
      if (typeof text !== 'string') return []
      const at = file.placeOf(field)
      return [{ field, text, at, ...parseInline(text, (place) => placeInFile(file.text, at, text, place)) }]
    })
  })
}

/**
 * Where a character of a field's value stands in the file. Quotes and folded lines change only white space:
 * the n-th other character of the value is the n-th other character of the file from the value on.
 */
export function placeInFile(whole: string, start: Place, value: string, place: Place): Place {
  const from = offsetAt(whole, start)
  const opening = /^(?:[>|].*\n|["'])?/.exec(whole.slice(from))?.[0].length ?? 0
  let left = value.slice(0, offsetAt(value, place)).replace(/\s/g, '').length
  let offset = from + opening
  while (offset < whole.length && (left > 0 || /\s/.test(whole.charAt(offset)))) {
    if (!/\s/.test(whole.charAt(offset))) left--
    offset++
  }
  return placeAt(whole, offset)
}
