/** What the fields of a schema hold, as the schema says it, and the values of a record by that. */
import { z } from 'zod'

/**
 * - `shown`: plain text that readers see
 * - `message`: plain text that is sent, without marks or links
 * - `marked`: text with links, citations, terms and facts
 * - `page`: address of a page of this site; `address`: of a page or a list
 * - `reference`, `term`: id of such a record
 */
export type Holds = 'shown' | 'message' | 'marked' | 'page' | 'address' | 'reference' | 'term'

declare module 'zod' {
  interface GlobalMeta {
    holds?: Holds
    /** most words of a marked text */
    words?: number
    /** true when others quote its first sentence alone */
    quoted?: true
  }
}

export type FieldPath = readonly (string | number)[]
export type Field = { path: FieldPath; value: string; words: number | undefined; quoted: boolean }

const metas = new WeakMap<z.ZodType, z.GlobalMeta>()

/** zod makes a copy each time it is asked; a record asks for some hundred. */
function metaOf(type: z.ZodType): z.GlobalMeta {
  const meta = metas.get(type) ?? type.meta() ?? {}
  metas.set(type, meta)
  return meta
}

/**
 * The texts of a record that hold any of these, in the order of the record, wrong ones too.
 * @param schema of the record @param data the record, as yet unchecked
 */
export function fieldsThatHold(schema: z.ZodType, data: unknown, ...wanted: readonly Holds[]): Field[] {
  const found = new Map<string, Field>()
  const walk = (type: z.ZodType, value: unknown, path: FieldPath): void => {
    const { holds, words, quoted = false } = metaOf(type)
    if (holds && wanted.includes(holds) && typeof value === 'string')
      found.set(path.join('/'), { path, value, words, quoted })
    if (type instanceof z.ZodOptional || type instanceof z.ZodNullable)
      walk(type.unwrap() as z.ZodType, value, path)
    else if (type instanceof z.ZodUnion)
      for (const option of type.options) walk(option as z.ZodType, value, path)
    else if (type instanceof z.ZodArray)
      // One value where a list belongs is told by the schema; here it still counts.
      for (const [i, item] of [value].flat().entries()) walk(type.element as z.ZodType, item, [...path, i])
    else if (type instanceof z.ZodRecord && value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value))
        walk(type.valueType as z.ZodType, item, [...path, name])
    else if (type instanceof z.ZodObject && value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) {
        const field = Object.hasOwn(type.shape, name) ? type.shape[name] : undefined
        if (field) walk(field, item, [...path, name])
      }
  }
  walk(schema, data, [])
  return [...found.values()]
}
