import type { FieldDefs } from 'contentlayer2/source-files'
import { z } from 'zod'

/**
 * contentlayer's field list of a zod object: names and coarse kinds. Meaning stays with zod.
 * Lists and objects become `json`.
 */
export function contentlayerFields(schema: z.ZodObject): FieldDefs {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => {
      const required = !(field instanceof z.ZodOptional)
      const inner = field instanceof z.ZodOptional ? field.unwrap() : field
      return [name, { type: coarse(inner as z.ZodType), required }]
    }),
  ) as FieldDefs
}

function coarse(type: z.ZodType): 'string' | 'number' | 'boolean' | 'json' {
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodBoolean) return 'boolean'
  return type instanceof z.ZodArray || type instanceof z.ZodObject ? 'json' : 'string'
}
