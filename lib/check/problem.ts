import type { Place } from '../markdown/tree'

export type Severity = 'error' | 'warning'

export type Problem = {
  /** path from the project's root */
  file: string
  line: number
  column: number
  severity: Severity
  /** id of the rule, which is also its file name under lib/check/rules */
  rule: string
  /** what was found, what is allowed, what to do */
  message: string
}

/** A problem of a file as a whole, or at a place of it. */
export function fileProblem(
  file: string,
  rule: string,
  message: string,
  place: Place = { line: 1, column: 1 },
): Problem {
  return { file, ...place, severity: 'error', rule, message }
}

/** `file:line:column  severity  rule  message`, one line a problem. */
export function formatProblem(p: Problem): string {
  return visible(`${p.file}:${p.line}:${p.column}  ${p.severity}  ${p.rule}  ${shortened(p.message)}`)
}

const longest = 1000

/** A long value is cut in its middle: what is wrong stands before it, what helps after it. */
function shortened(text: string): string {
  const half = longest / 2
  return text.length > longest ? `${text.slice(0, half)} ... ${text.slice(-half)}` : text
}

/** Signs that a terminal would obey, hide or turn around, such as line ends in the name of a file, as their numbers. */
function visible(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
}

export function comparePlaces(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule)
  )
}
