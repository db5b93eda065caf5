import { z } from 'zod'
import type { FieldPath } from '../../content/fields'
import { kinds } from '../../content/schema'
import { nearest } from '../../markdown/nearest'
import { at } from '../project'
import type { Rule } from '../rule'
import type { SourceFile } from '../source-file'

type Issue = z.core.$ZodIssue

export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  about: 'Front matter and records have the fields, types and values of the schema.',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (!file.data) return []
      const result = kinds[file.kind].schema.safeParse(file.data)
      return result.success ? [] : result.error.issues.flatMap((issue) => explain(file, issue))
    }),
}

function explain(file: SourceFile, issue: Issue) {
  const path = issue.path as FieldPath
  const place = at(file, file.placeOf(path))
  const name = path.join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldNames(file, path)
    return issue.keys.map((key) => ({
      ...at(file, file.placeOf([...path, key])),
      message: `unknown field "${key}"${nearest(key, allowed)}; allowed: ${allowed.join(', ')}`,
    }))
  }
  const found = valueAt(file.data, path)
  if (found === undefined) return [{ ...place, message: `field "${name}" is missing (${issue.message})` }]
  const shown = JSON.stringify(found)
  const short = shown.length > 60 ? `${shown.slice(0, 57)}...` : shown
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return [
      {
        ...place,
        message: `${name} is ${short}; allowed: ${allowed.join(', ')}${nearest(String(found), allowed)}`,
      },
    ]
  }
  const length = typeof found === 'string' ? ` (${found.length} characters)` : ''
  return [{ ...place, message: `${name} is ${short}${length}: ${issue.message}` }]
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data,
  )
}

/** Names of the fields that the object at a path may have. */
function fieldNames(file: SourceFile, path: FieldPath): string[] {
  const type = path.reduce<unknown>(
    (parent, key, depth) => inside(parent, key, valueAt(file.data, path.slice(0, depth + 1))),
    kinds[file.kind].schema,
  )
  return type instanceof z.ZodObject ? Object.keys(type.shape) : []
}

/** The type of a field or item; of a union, the option that the value's `kind` chooses. */
function inside(parent: unknown, key: string | number, value: unknown): unknown {
  const type =
    parent instanceof z.ZodArray ? parent.element : (parent as z.ZodObject | undefined)?.shape?.[key]
  const plain = type instanceof z.ZodOptional ? type.unwrap() : type
  if (!(plain instanceof z.ZodDiscriminatedUnion)) return plain
  const kind = Object(value).kind as unknown
  return plain.options.find((option) => (option as z.ZodObject).shape.kind?.safeParse(kind).success)
}
