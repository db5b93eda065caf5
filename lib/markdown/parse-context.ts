/** What the parsers share: problems with their places, and reading a tag's attributes. */
import type GithubSlugger from 'github-slugger'
import type { RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { nearest } from './nearest'
import type { Place, TextProblem } from './tree'

export type Element = MdxJsxFlowElement | MdxJsxTextElement
export type Locate = (place: Place) => Place
export type Context = { problems: TextProblem[]; slugger: GithubSlugger; locate: Locate }

export const blockTags = [
  'Care',
  'Do',
  'Dont',
  'Callout',
  'Timeline',
  'Finding',
  'Diagram',
  'CertaintyScale',
  'ClaimList',
] as const
const tags: readonly string[] = [...blockTags, 'Step', 'Fact']

export function placeOf(node: { position?: { start: Place } | undefined }, context: Context): Place {
  return context.locate(startOf(node))
}

export function startOf(node: { position?: { start: Place } | undefined }): Place {
  return node.position?.start ?? { line: 1, column: 1 }
}

export function report(context: Context, place: Place, message: string): void {
  context.problems.push({ place, message })
}

export function attributes(node: Element, context: Context) {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      report(
        context,
        placeOf(node, context),
        `<${node.name}>: attributes are plain text in quotes, never expressions`,
      )
    else if (/^on|style|class/i.test(attribute.name))
      report(context, placeOf(node, context), `<${node.name}>: attribute "${attribute.name}" is not allowed`)
  }
  return {
    text(name: string): string {
      const found = node.attributes.find(
        (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === name,
      )
      if (typeof found?.value === 'string' && found.value.trim()) return found.value.trim()
      report(context, placeOf(node, context), `<${node.name}> needs the attribute ${name}="..."`)
      return ''
    },
  }
}

export function oneOf<T extends string>(
  value: string,
  allowed: readonly T[],
  name: string,
  at: Place,
  context: Context,
): T | undefined {
  const found = allowed.find((item) => item === value)
  if (!found && value)
    report(context, at, `${name} "${value}"; allowed: ${allowed.join(', ')}${nearest(value, allowed)}`)
  return found
}

export function unknownTag(node: Element, context: Context): void {
  const name = node.name ?? ''
  report(
    context,
    placeOf(node, context),
    `unknown tag <${name}>; allowed: ${tags.join(', ')}${nearest(name, tags)}`,
  )
}

export function refuse(node: RootContent, context: Context): void {
  const names: Record<string, string> = {
    mdxjsEsm: 'import and export are not allowed: content is data',
    mdxFlowExpression: 'expressions in { } are not allowed: content is data',
    mdxTextExpression: 'expressions in { } are not allowed: content is data',
    code: 'code blocks are not used here; a line indented by 4 spaces counts as code',
    inlineCode: 'code is not used here; write plain words',
    thematicBreak: 'a rule (---) is not used here; use a heading',
    footnoteDefinition: 'footnotes are not used here; use a citation mark',
    footnoteReference: 'footnotes are not used here; use a citation mark',
    delete: 'struck-out text is not used here',
  }
  report(context, placeOf(node, context), names[node.type] ?? `"${node.type}" is not allowed here`)
}
