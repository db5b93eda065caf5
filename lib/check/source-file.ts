/** One content file as read from the disk: its data with the place of every field, and its tree. */
import type { z } from 'zod'
import { addressOf, isShownKind } from '../content/addresses'
import type { FieldPath } from '../content/fields'
import { type Field, fieldsThatHold, type Holds } from '../content/fields'
import { type Kind, kinds } from '../content/schema'
import { splitFrontMatter } from '../markdown/front-matter'
import { parseInline, parseMdx } from '../markdown/parse'
import type { Block, Inline, Place, TextProblem } from '../markdown/tree'
import { placeInFile } from './places'
import { type Read, readJson, readYaml } from './yaml'

export type SourceFile = {
  /** path from the project's root, such as content/faqs/how-long.mdx */
  path: string
  kind: Kind
  /** path below the kind's folder without the ending */
  id: string
  /** where the site shows it; references and facts have no page */
  address: string | undefined
  text: string
} & Content

type Content = {
  /** front matter or record as plain data; undefined when it could not be read */
  data: Record<string, unknown> | undefined
  /** place of a field's value; the nearest parent that exists, else the top */
  placeOf: (field: FieldPath) => Place
  body: Block[]
  /** syntax problems of YAML, JSON and MDX */
  syntax: TextProblem[]
}

/**
 * One file of a known kind; its content is read when it is first asked for.
 * @param path path from the project's root
 * @param text its content, already free of a byte-order mark and of CRLF
 */
export function readSourceFile(path: string, kind: Kind, text: string): SourceFile {
  const { folder, ext } = kinds[kind]
  const id = path.slice(`content/${folder}/`.length, -ext.length)
  let content: Content | undefined
  const read = (): Content => {
    content ??= ext === '.json' ? recordOf(readJson(text), 1) : readMdx(text)
    return content
  }
  return {
    path,
    kind,
    id,
    address: isShownKind(kind) ? addressOf(kind, id) : undefined,
    text,
    placeOf: (field) => read().placeOf(field),
    get data() {
      return read().data
    },
    get body() {
      return read().body
    },
    get syntax() {
      return read().syntax
    },
  }
}

function readMdx(text: string): Content {
  const split = splitFrontMatter(text)
  if (!split) {
    const place = { line: 1, column: 1 }
    const message = 'no front matter; the file begins with a line "---", its fields, and a line "---"'
    return { data: undefined, placeOf: () => place, body: [], syntax: [{ place, message }] }
  }
  const fields = recordOf(readYaml(split.yaml, 2), 2)
  const { blocks, problems } = parseMdx(split.body, split.bodyLine)
  return { ...fields, body: blocks, syntax: [...fields.syntax, ...problems] }
}

function recordOf({ value, placeOf, problems }: Read, firstLine: number): Content {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return { data: value as Record<string, unknown>, placeOf, body: [], syntax: problems }
  const noFields = { place: { line: firstLine, column: 1 }, message: 'expected fields such as "title: ..."' }
  return { data: undefined, placeOf, body: [], syntax: problems.length > 0 ? problems : [noFields] }
}

/** Marked text of front matter, read. */
export type MarkedField = Field & { children: Inline[]; problems: TextProblem[]; at: Place }

/** Every front matter field with marked text, read. */
export function markedTexts(file: SourceFile): MarkedField[] {
  return fieldsOf(file, 'marked').map((field) => {
    const at = file.placeOf(field.path)
    return {
      ...field,
      at,
      ...parseInline(field.value, (place) => placeInFile(file.text, at, field.value, place)),
    }
  })
}

/** The fields of a file that hold any of these, as its schema says. */
export function fieldsOf(file: SourceFile, ...wanted: readonly Holds[]): Field[] {
  return fieldsThatHold(kinds[file.kind].schema, file.data, ...wanted)
}

/** The value of a field, when its schema accepts it; what is wrong with another one is told by the rule `schema`. */
export function accepted<S extends z.ZodObject, Name extends keyof S['shape'] & string>(
  { data }: SourceFile,
  { shape }: S,
  name: Name,
): z.infer<S['shape'][Name]> | undefined {
  return shape[name]?.safeParse(data?.[name]).data as z.infer<S['shape'][Name]> | undefined
}

/** The records of a list; whatever else stands in its place, or among them, has no field. */
export function recordsIn(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.map(Object) : []
}
