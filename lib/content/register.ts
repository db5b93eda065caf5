/** The register of addresses: each that was ever released, one a line, never taken out and never used again. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isoDate, path, text } from './primitives'

export const registerFile = 'content/addresses.jsonl'
/** What each released page said when its version was released; also the witness that no line of the register is lost. */
export const releasedFile = 'content/released.jsonl'

const entrySchema = z.strictObject({
  address: path,
  /** kind of content, or "List" */
  kind: text,
  released: isoDate,
  version: z.number().int().positive(),
  retired: z.strictObject({ day: isoDate, to: path, why: text }).optional(),
})
/** `means`: what the page says in short, in plain words, by the path of each value. */
const releasedSchema = entrySchema.extend({ means: z.record(text, z.string()) })

export type Entry = z.infer<typeof entrySchema>
export type Released = z.infer<typeof releasedSchema>
export type Retired = Entry & { retired: NonNullable<Entry['retired']> }

export type Line<T> = { line: number; entry: T }
/** Lines that can be read, and what is wrong with the others. */
export type Lines<T> = { lines: Line<T>[]; problems: { line: number; message: string }[] }

export type Register = { entries: Lines<Entry>; released: Lines<Released> }

/** @param texts of both files; undefined for one that is not there */
export function readRegister(entries = '', released = ''): Register {
  return { entries: readLines(entrySchema, entries), released: readLines(releasedSchema, released) }
}

function readLines<T>(schema: z.ZodType<T>, source: string): Lines<T> {
  const read: Lines<T> = { lines: [], problems: [] }
  source.split('\n').forEach((one, i) => {
    if (!one) return
    const line = i + 1
    try {
      const { data, error } = schema.safeParse(JSON.parse(one))
      if (data) read.lines.push({ line, entry: data })
      const [issue] = error?.issues ?? []
      if (issue)
        read.problems.push({ line, message: `${issue.path.join('.') || 'the line'}: ${issue.message}` })
    } catch (error) {
      read.problems.push({ line, message: `not valid JSON: ${(error as Error).message}` })
    }
  })
  return read
}

/** Text of a register, in the order of its addresses: lines that are added in two places do not meet. */
export function linesOf(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.address < b.address ? -1 : 1))
  return sorted.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

/** The text of a file of the register; undefined when there is none. */
function registerText(root: string, file: string): string | undefined {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Every released address below a folder; what is wrong with the register is told by the check. */
export function releasedEntries(root: string): Entry[] {
  return readRegister(registerText(root, registerFile)).entries.lines.map(({ entry }) => entry)
}

export function isRetired(entry: Entry): entry is Retired {
  return entry.retired !== undefined
}
