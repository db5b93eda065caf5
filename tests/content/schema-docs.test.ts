import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fieldTables, withFieldTables } from '@/lib/check/field-tables'
import { rules } from '@/lib/check/rules'
import { contentlayerFields } from '@/lib/content/contentlayer-fields'
import { type Kind, kinds } from '@/lib/content/schema'

const allKinds = Object.keys(kinds) as Kind[]
const documentKinds = allKinds.filter((kind) => kinds[kind].ext === '.mdx')

/** Names of a schema's fields, with "?" after those that may be left out. */
function fieldsOf(kind: Kind): string[] {
  return Object.entries(kinds[kind].schema.shape).map(([name, type]) =>
    (type as z.ZodType) instanceof z.ZodOptional ? `${name}?` : name,
  )
}

describe('content/README.md', () => {
  const readme = readFileSync('content/README.md', 'utf8')

  test('is fresh: "npm run content-readme" would not change it', () => {
    expect(withFieldTables(readme)).toBe(readme)
  })
  test('describes every field of every kind and every rule', () => {
    const tables = fieldTables().split('\n### ')
    expect(tables).toHaveLength(allKinds.length)
    allKinds.forEach((kind, i) => {
      const rows = [...(tables[i] ?? '').matchAll(/^\| `(\w+)` \| (yes|) \|/gm)].map(
        ([, name, needed]) => `${name}${needed ? '' : '?'}`,
      )
      expect(rows).toEqual(fieldsOf(kind))
    })
    for (const rule of rules)
      expect(fieldTables()).toContain(`- \`${rule.id}\` (${rule.severity}): ${rule.about}`)
  })
  test('keeps the part that people wrote when its tables are renewed', () => {
    const old = '# Writing\n\nBy hand.\n\n<!-- generated: npm run content-readme -->\n\nOld tables.\n'
    const renewed = withFieldTables(old)
    expect(renewed).toMatch(/^# Writing\n\nBy hand\.\n\n<!-- generated/)
    expect(renewed).not.toContain('Old tables.')
    expect(renewed).toContain('### Article')
    expect(withFieldTables(renewed)).toBe(renewed)
  })
})

describe('contentlayer', () => {
  /** Fields of the documents that contentlayer generated types for, without those it adds itself. */
  const types = readFileSync('.contentlayer/generated/types.d.ts', 'utf8')
  const generated = new Map(
    [...types.matchAll(/^export type (\w+) = \{\n([\s\S]*?)^\} *$/gm)]
      .filter(([, , body]) => body?.includes('  _raw: '))
      .map(([, name = '', body = '']) => [
        name,
        [...body.matchAll(/^ {2}(\w+\??): /gm)]
          .map(([, field = '']) => field)
          .filter((field) => !['_id', '_raw', 'docType', 'body'].includes(field)),
      ]),
  )

  test('generates one type for each kind of document and no other', () => {
    expect([...generated.keys()].sort()).toEqual([...documentKinds].sort())
    expect(documentKinds).toHaveLength(5)
  })
  test.each(documentKinds)('knows the fields of the schema of %s, needed and optional', (kind) => {
    expect(generated.get(kind)).toEqual(fieldsOf(kind))
  })
  test.each(documentKinds)('is given the fields of the schema of %s', (kind) => {
    const given = Object.entries(contentlayerFields(kinds[kind].schema)).map(([name, field]) =>
      field.required ? name : `${name}?`,
    )
    expect(given).toEqual(fieldsOf(kind))
  })
  test('is given lists and objects as json, and texts, numbers and yes-or-no as what they are', () => {
    const fields = contentlayerFields(kinds.Article.schema) as Record<string, { type: string }>
    const types = ['title', 'order', 'crisis', 'keyPoints', 'reviewer', 'certainty'].map(
      (name) => fields[name]?.type,
    )
    expect(types).toEqual(['string', 'number', 'boolean', 'json', 'json', 'string'])
  })
})
