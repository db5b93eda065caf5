/** What a content file may hold at most: far above any page, and below what costs the parsers minutes or their stack. */

/** Bytes; the longest page has 13,000. */
export const largestFile = 100_000
const widestIndent = 60
const deepest = 20
const mostStars = 500
/** The parser's work grows with their square; the longest front matter has 230. */
const mostLines = 2000

/** Where a text goes beyond the limits, and which. */
export function beyondLimits(text: string): { offset: number; message: string } | undefined {
  const indent = new RegExp(`^(?:[ >]|[-+*] |\\d{1,9}[.)] ){${widestIndent + 1}}`, 'm').exec(text)
  if (indent)
    return {
      offset: indent.index,
      message: `a line begins with more than ${widestIndent} spaces and marks of lists; nest less deeply`,
    }
  return nesting(text) ?? paragraphs(text)
}

/** Brackets and tags that are open at once; those in quotes do not count. */
function nesting(text: string): ReturnType<typeof beyondLimits> {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]|<\/?[a-z][^<>]*>/gi)) {
    if (/^(?:[\]}]|<\/)/.test(token)) depth = Math.max(0, depth - 1)
    else if (/^[[{<]/.test(token) && !token.endsWith('/>')) depth++
    if (depth > deepest)
      return {
        offset: index,
        message: `more than ${deepest} brackets or tags in each other; nest less deeply`,
      }
  }
  return undefined
}

/** Lines that begin with no mark of a list, table or heading: they go on with a paragraph, a field or a record. */
const goesOn = /^\s*(?![-+*>|#]|\d+[.)])\S/

/** Lines that go on, and stars and underscores, each of which may open an emphasis. */
function paragraphs(text: string): ReturnType<typeof beyondLimits> {
  let [stars, lines, offset] = [0, 0, 0]
  for (const line of text.split('\n')) {
    const isEmpty = !line.trim()
    lines = goesOn.test(line) ? lines + 1 : 0
    stars = isEmpty ? 0 : stars + (line.match(/[*_]/g)?.length ?? 0)
    if (stars > mostStars)
      return { offset, message: `more than ${mostStars} "*" or "_" in a paragraph; emphasize less` }
    if (lines > mostLines)
      return { offset, message: `more than ${mostLines} lines in a paragraph or record; split it` }
    offset += line.length + 1
  }
  return undefined
}
