/** What the parsers share: problems with their places. */
import type GithubSlugger from 'github-slugger'
import type { RootContent } from 'mdast'
import { nearest } from './nearest'
import type { Place, TextProblem } from './tree'

export type Locate = (place: Place) => Place
export type Context = { problems: TextProblem[]; slugger: GithubSlugger; locate: Locate }

type Positioned = { position?: { start: Place } | undefined }

export function placeOf(node: Positioned, context: Context): Place {
  return context.locate(startOf(node))
}

export function startOf(node: Positioned): Place {
  return node.position?.start ?? { line: 1, column: 1 }
}

export function report(context: Context, place: Place, message: string): void {
  context.problems.push({ place, message })
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

const expression = 'expressions in { } are not allowed: content is data'
const footnote = 'footnotes are not used here; use a citation mark'
const picture = 'pictures are not used here; place one of our drawings with <Diagram name="..." />'
const reasons: Record<string, string> = {
  mdxjsEsm: 'import and export are not allowed: content is data',
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  code: 'code blocks are not used here; a line indented by 4 spaces counts as code',
  inlineCode: 'code is not used here; write plain words',
  thematicBreak: 'a rule (---) is not used here; use a heading',
  blockquote: 'block quotes are not used here; put the words in quotation marks and say whose they are',
  image: picture,
  imageReference: picture,
  footnoteDefinition: footnote,
  footnoteReference: footnote,
  delete: 'struck-out text is not used here',
}

export function refuse(node: RootContent, context: Context): void {
  report(context, placeOf(node, context), reasons[node.type] ?? `"${node.type}" is not allowed here`)
}
