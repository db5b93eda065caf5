/** JSON records read through zod: references, findings, facts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Fact, type Finding, kinds, type Reference } from './schema'

function readAll<T>(folder: string, schema: z.ZodType<T>): Map<string, T> {
  const root = join(process.cwd(), 'content', folder)
  const names = readdirSync(root).filter((name) => name.endsWith('.json'))
  return new Map(
    names.sort().map((name) => {
      const parsed = schema.safeParse(JSON.parse(readFileSync(join(root, name), 'utf8')))
      if (!parsed.success) throw new Error(`content/${folder}/${name} is not valid; run "npm run check"`)
      return [name.slice(0, -'.json'.length), parsed.data]
    }),
  )
}

export const references: Map<string, Reference> = readAll('references', kinds.Reference.schema)
export const findings: Map<string, Finding> = readAll('evidence', kinds.Finding.schema)
export const facts: Map<string, Fact> = readAll('facts', kinds.Fact.schema)
