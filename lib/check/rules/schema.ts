import type { z } from 'zod'
import { kinds } from '../../content/schema'
import { nearest } from '../../markdown/nearest'
import { at } from '../project'
import type { Rule } from '../rule'
import type { FieldPath, SourceFile } from '../source-file'

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

function fieldNames(file: SourceFile, path: FieldPath): string[] {
  if (path.length > 0) return []
  return Object.keys(kinds[file.kind].schema.shape)
}
