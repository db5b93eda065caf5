/** It ends at the first line that begins with three dashes, for the loader of the site too; these stand alone in it. */
const fence = /^---\n(?!---)([\s\S]*?)\n---(.*)(?:\n|$)/

export type Split = {
  yaml: string
  body: string /** line on which the body begins, from 1 */
  bodyLine: number
}

/** Splits an MDX file; undefined when it has no front matter. Expects LF line ends. */
export function splitFrontMatter(text: string): Split | undefined {
  const match = fence.exec(text)
  if (!match || match[2]) return undefined
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }
}
