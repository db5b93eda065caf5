/** Text within a line: words, emphasis, links and our marks. */
import type { PhrasingContent, Text } from 'mdast'
import { type Context, placeOf, refuse, report, startOf } from './parse-context'
import { type Element, readTag } from './tags'
import { plainInline } from './text'
import type { Inline, Place } from './tree'

const citeMark = /\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g
/** Signs that mark text; one that is left in it was meant to. */
export const markSigns = /[[\]*_`\\|~{}^]/

export function toInlines(nodes: PhrasingContent[], context: Context): Inline[] {
  return nodes.flatMap((node) => toInline(node, context))
}

function toInline(node: PhrasingContent, context: Context): Inline[] {
  const at = placeOf(node, context)
  switch (node.type) {
    case 'text':
      return splitCitations(node, context)
    case 'strong':
      return [{ t: 'strong', at, children: toInlines(node.children, context) }]
    case 'emphasis':
      return [{ t: 'em', at, children: toInlines(node.children, context) }]
    case 'break':
      return [{ t: 'break', at }]
    case 'link': {
      const children = toInlines(node.children, context)
      if (!plainInline(children, ({ id }) => id).trim())
        report(context, at, `the link to "${node.url}" has no words; write them between [ and ]`)
      if (node.title)
        report(context, at, `the title "${node.title}" of a link is not shown; write its words in the text`)
      if (node.url.startsWith('term:'))
        return [{ t: 'term', at, id: node.url.slice('term:'.length), children }]
      if (/^[/#]/.test(node.url)) return [{ t: 'link', at, href: node.url, children }]
      report(
        context,
        at,
        `link to "${node.url}"; link to a page of this site (/...), a heading (#...) or a term (term:...); other addresses belong to a citation or a fact`,
      )
      return children
    }
    case 'mdxJsxTextElement':
      return tagToInline(node, context)
    default:
      refuse(node, context)
      return []
  }
}

function tagToInline(node: Element, context: Context): Inline[] {
  const at = placeOf(node, context)
  const tag = readTag(node, context)
  if (tag?.name === 'Fact') return [{ t: 'fact', at, id: tag.attributes.id }]
  if (tag)
    report(
      context,
      at,
      `<${tag.name}> stands within a line; put it on a line of its own with blank lines around it`,
    )
  return []
}

function splitCitations(node: Text, context: Context): Inline[] {
  const parts: Inline[] = []
  let from = 0
  const push = (end: number, beforeMark: boolean) => {
    const raw = node.value.slice(from, end)
    const value = beforeMark ? raw.trimEnd() : raw
    if (value) parts.push({ t: 'text', at: within(node, from, context), value })
  }
  for (const match of node.value.matchAll(citeMark)) {
    push(match.index, true)
    const keys = (match[1] ?? '').split(';').map((key) => key.trim().slice(1))
    parts.push({ t: 'cite', at: within(node, match.index, context), keys })
    from = match.index + match[0].length
  }
  push(node.value.length, false)
  const rest = node.value.replace(citeMark, (mark) => ' '.repeat(mark.length))
  if (/\[@|@\]|\[\[/.test(rest))
    report(
      context,
      placeOf(node, context),
      'broken citation mark; write [@id] or [@id-one; @id-two] with lower-case ids',
    )
  else {
    const leftover = rest.search(markSigns)
    if (leftover >= 0)
      report(
        context,
        within(node, leftover, context),
        `"${rest.charAt(leftover)}" belongs to no complete mark, so readers would see it; complete the mark or delete it`,
      )
  }
  return parts
}

/** Place of a character of a text node; lines of the value are taken as lines of the file. */
function within(node: Text, offset: number, context: Context): Place {
  const start = startOf(node)
  const before = node.value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  return context.locate(
    before.length === 1
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + before.length - 1, column: last.length + 1 },
  )
}
