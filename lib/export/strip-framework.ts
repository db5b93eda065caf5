/**
 * Reading pages need none of the framework's script. This cuts it out of the HTML that next build wrote. What is cut
 * and what is kept are closed lists: an element of any other kind fails the build, because nobody has looked at it.
 */
import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { type HtmlPage, type ParsedPage, withTree } from './files'

/**
 * Kinds of element that the framework may write or that may change what a page does, and what to do with each. A name
 * that ends in `*` stands for all that begin so.
 */
const kinds: Readonly<Record<string, 'cut' | 'keep'>> = {
  'comment[]': 'cut',
  'comment[$]': 'cut',
  'comment[/$]': 'cut',
  'div[hidden, empty]': 'cut',
  'link[preload as script]': 'cut',
  'meta[next-size-adjust]': 'cut',
  'script[src=/_next/]': 'cut',
  'script[inline, turbopack]': 'cut',
  'script[inline, next data]': 'cut',
  'link[alternate]': 'keep',
  'link[apple-touch-icon]': 'keep',
  'link[canonical]': 'keep',
  'link[icon]': 'keep',
  'link[manifest]': 'keep',
  'link[preload as font]': 'keep',
  'link[stylesheet]': 'keep',
  'meta[article:*]': 'keep',
  'meta[charset]': 'keep',
  'meta[citation_*]': 'keep',
  'meta[description]': 'keep',
  'meta[keywords]': 'keep',
  'meta[og:*]': 'keep',
  'meta[refresh]': 'keep',
  'meta[robots]': 'keep',
  'meta[theme-color]': 'keep',
  'meta[twitter:*]': 'keep',
  'meta[viewport]': 'keep',
  noscript: 'keep',
  'script[application/ld+json]': 'keep',
  'script[own]': 'keep',
  // A row that a custom element of the site makes copies of.
  'template[row]': 'keep',
}

/**
 * @param page as next build wrote it
 * @returns the page without the framework's scripts, inline data, script preloads, comments and empty holders
 * @throws when it holds an element of a kind that is not listed, such as a holder that only script would fill
 */
export function stripFramework(page: HtmlPage): ParsedPage {
  const tree = parseDocument(page.html, { withStartIndices: true, withEndIndices: true })
  const cuts = DomUtils.filter((node) => {
    const kind = kindOf(node)
    if (kind === undefined) return false
    const known = Object.keys(kinds).find((name) =>
      name.endsWith('*]') ? kind.startsWith(name.slice(0, -2)) : name === kind,
    )
    if (known === undefined)
      throw new Error(
        `${page.file}: ${kind} is no known kind of element. Does a component suspend, or is it a client component? Reading pages are server components without Suspense. After an upgrade of Next, look at what it writes, then list the kind in lib/export/strip-framework.ts`,
      )
    return kinds[known] === 'cut'
  }, tree)
  const html = cut(page.html, cuts)
  cuts.forEach(remove)
  return withTree({ ...page, html }, tree)
}

const watched = [
  'base',
  'embed',
  'frame',
  'iframe',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'style',
  'template',
]

/** The kind of an element that the framework may have written; undefined for the text of a page. */
function kindOf(node: ChildNode): string | undefined {
  if (node.type === 'comment') return `comment[${'data' in node ? node.data.trim() : ''}]`
  if (!isTag(node)) return undefined
  const { name, attribs } = node
  if (name === 'script') return `script[${scriptKind(node)}]`
  if (name === 'link') return `link[${attribs.rel}${attribs.as ? ` as ${attribs.as}` : ''}]`
  if (name === 'meta')
    return `meta[${attribs.charset === undefined ? (attribs.name ?? attribs.property ?? attribs['http-equiv']) : 'charset'}]`
  if (name === 'div' && attribs.hidden !== undefined && node.children.every(({ type }) => type === 'comment'))
    return 'div[hidden, empty]'
  if (name === 'template' && attribs['data-row'] !== undefined) return 'template[row]'
  // Holders of content that streams in later.
  if (watched.includes(name) || /^[BPS]:\d/.test(attribs.id ?? '')) return nameOf(node)
  return undefined
}

function scriptKind({ attribs, children }: Element): string {
  if (attribs.src)
    return attribs.src.startsWith('/_next/')
      ? 'src=/_next/'
      : attribs.src.startsWith('/')
        ? 'own'
        : attribs.src
  if (attribs.type) return attribs.type
  const code = children
    .filter(isText)
    .map(({ data }) => data)
    .join('')
  if (/^\(?self\.__next_f\b/.test(code)) return 'inline, next data'
  return code.startsWith('(globalThis["TURBOPACK"]') ? 'inline, turbopack' : `inline, ${code.slice(0, 40)}`
}

function nameOf({ name, attribs }: Element): string {
  const shown = Object.entries(attribs).map(([key, value]) => (value ? `${key}="${value}"` : key))
  return shown.length > 0 ? `<${[name, ...shown].join(' ')}>` : name
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

/** Takes a node out of its tree; text that it parted is one again. */
function remove(node: ChildNode): void {
  const { prev, next } = node
  DomUtils.removeElement(node)
  if (!prev || !next || !isText(prev) || !isText(next)) return
  prev.data += next.data
  DomUtils.removeElement(next)
}
