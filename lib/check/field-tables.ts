/** The author's reference, generated from the schemas. */
import { z } from 'zod'
import { addressOf, isPageKind } from '../content/addresses'
import { type Kind, kinds } from '../content/schema'
import { rules } from './rules'

/** One heading and table a kind, then the list of rules. */
export function fieldTables(): string {
  const tables = (Object.keys(kinds) as Kind[]).map((kind) => {
    const { name: title, folder, ext, schema } = kinds[kind]
    const inside = kind === 'Article' ? '<section>/<slug>' : '<id>'
    const address = isPageKind(kind) ? ` at \`${addressOf(kind, inside)}\`` : ''
    const rows = Object.entries(schema.shape).map(([name, field]) => row(name, field as z.ZodType))
    return [
      `### ${title}`,
      `\`content/${folder}/${inside}${ext}\`${address}`,
      ['| field | needed | value | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n')
  })
  const list = rules.map((rule) => `- \`${rule.id}\` (${rule.severity}): ${rule.about}`).join('\n')
  return `${tables.join('\n\n')}\n\n## Rules\n\n${list}\n`
}

function row(name: string, field: z.ZodType): string {
  const optional = field instanceof z.ZodOptional
  const inner = (optional ? field.unwrap() : field) as z.ZodType
  const about = field.description ?? inner.description ?? ''
  return `| \`${name}\` | ${optional ? '' : 'yes'} | ${shown(inner)} | ${about.replaceAll('|', '\\|')} |`
}

function shown(type: z.ZodType): string {
  if (type instanceof z.ZodEnum) return type.options.map((o) => `\`${o}\``).join(' ')
  if (type instanceof z.ZodArray) return `list of ${shown(type.element as z.ZodType)}`
  if (type instanceof z.ZodNullable) return `${shown(type.unwrap() as z.ZodType)} or null`
  if (type instanceof z.ZodBoolean) return '`true` `false`'
  if (type instanceof z.ZodLiteral) return `\`${type.value}\``
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodObject) {
    const parts = Object.entries(type.shape).map(
      ([key, v]) => `\`${key}\`${v instanceof z.ZodOptional ? '?' : ''}`,
    )
    return `{ ${parts.join(', ')} }`
  }
  if (type instanceof z.ZodDiscriminatedUnion)
    return type.options
      .map(
        (o) =>
          `\`${(o as z.ZodObject).shape.kind instanceof z.ZodLiteral ? ((o as z.ZodObject).shape.kind as z.ZodLiteral).value : ''}\``,
      )
      .join(' ')
  return type instanceof z.ZodISODate ? 'day, as 2026-11-22' : 'text'
}

const start = '<!-- generated: npm run content-readme -->'

/** The README with its generated part renewed. */
export function withFieldTables(readme: string): string {
  const [own = ''] = readme.split(start)
  return `${own.trimEnd()}\n\n${start}\n\n## Fields\n\n${fieldTables()}`
}
