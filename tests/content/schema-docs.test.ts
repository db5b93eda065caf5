import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fieldTables, withFieldTables } from '@/lib/check/field-tables'
import { rules } from '@/lib/check/rules'
import { type Kind, kinds } from '@/lib/content/schema'

const allKinds = Object.keys(kinds) as Kind[]

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
  const added = ['_id', '_raw', 'docType', 'text', 'body']
  const generated = new Map(
    [...types.matchAll(/^export type (\w+) = \{\n([\s\S]*?)^\} *$/gm)]
      .filter(([, , body]) => body?.includes('  _raw: '))
      .map(([, name = '', body = '']) => [
        name,
        [...body.matchAll(/^ {2}(\w+)\??: /gm)].map(([, field = '']) => field),
      ]),
  )

  test('generates one type for each kind of content and no other', () => {
    expect([...generated.keys()].sort()).toEqual([...allKinds].sort())
    expect(allKinds.length).toBeGreaterThan(7)
  })
  test.each(allKinds)('knows the fields of the schema of %s', (kind) => {
    const fields = generated.get(kind)?.filter((field) => !added.includes(field))
    expect(fields).toEqual(Object.keys(kinds[kind].schema.shape))
  })
})
