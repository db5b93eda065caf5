/**
 * Reading pages need none of the framework's script. This cuts it out of the HTML that next build wrote,
 * and fails when the HTML depends on script to be complete.
 */
import { type ChildNode, type Element, isTag } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'

/**
 * @param html a page as next build wrote it
 * @param file its name, for errors
 * @returns the page without the framework's scripts, inline data, script preloads, comments and empty holders
 * @throws when something is left that only script would show
 */
export function stripFramework(html: string, file: string): string {
  const document = parse(html)
  const waiting = DomUtils.findOne(isStreamed, document.children, true)
  if (waiting)
    throw new Error(
      `${file}: <${waiting.name} id="${waiting.attribs.id}"> waits for script; a component suspends or is a client component. Reading pages are server components without Suspense`,
    )
  const cuts = DomUtils.filter(isFramework, document, true)
  return cut(html, cuts)
}

/** What `stripFramework` would cut from a page, by kind, such as `script[inline]`. */
export function frameworkCuts(html: string): string[] {
  return DomUtils.filter(isFramework, parse(html), true).map((node) => {
    if (!isTag(node)) return node.type
    const { name, attribs } = node
    if (name === 'script') return attribs.src ? 'script[src]' : 'script[inline]'
    return attribs.rel || attribs.name ? `${name}[${attribs.rel ?? attribs.name}]` : name
  })
}

function parse(html: string) {
  return parseDocument(html, { withStartIndices: true, withEndIndices: true })
}

/** Holders of content that streams in later. */
function isStreamed(node: Element): boolean {
  return (
    (node.name === 'template' && /^[BP]:/.test(node.attribs.id ?? '')) || /^S:/.test(node.attribs.id ?? '')
  )
}

function isFramework(node: ChildNode): boolean {
  if (node.type === 'comment') return true
  if (!isTag(node)) return false
  const { name, attribs } = node
  if (name === 'script')
    return attribs.src ? attribs.src.startsWith('/_next/') : attribs.type !== 'application/ld+json'
  if (name === 'link') return attribs.rel === 'preload' && attribs.as === 'script'
  if (name === 'meta') return attribs.name === 'next-size-adjust'
  const holdsCommentsAlone =
    node.children.length > 0 && node.children.every((child) => child.type === 'comment')
  return name === 'div' && attribs.hidden !== undefined && holdsCommentsAlone
}

function cut(html: string, nodes: readonly { startIndex: number | null; endIndex: number | null }[]): string {
  let from = 0
  const kept: string[] = []
  for (const { startIndex, endIndex } of [...nodes].sort(
    (a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0),
  )) {
    if (startIndex === null || endIndex === null || startIndex < from) continue
    kept.push(html.slice(from, startIndex))
    from = endIndex + 1
  }
  return kept.join('') + html.slice(from)
}
