/** What no page may hold that content could bring in: markup, script, addresses that run something. */
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const never = new Set(['iframe', 'object', 'embed', 'base', 'style', 'applet', 'frame', 'meta', 'link'])
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'cite',
  'ping',
  'srcset',
  'background',
])
/** To this site, to a heading, to another site, to a phone. */
const safeAddress = /^(?:\/(?!\/)|[#?]|https:\/\/[a-z0-9]|tel:\+?\d|sms:\+?\d|mailto:)/i

function addressProblem(address: string): string[] {
  return safeAddress.test(address) || address === '' ? [] : [`an address "${address}"`]
}

/** @returns what is wrong with a page; nothing for a safe one */
export function unsafeInHtml(html: string): string[] {
  const elements = DomUtils.findAll(() => true, parseDocument(html).children)
  if (elements.length === 0) return ['no element at all']
  return elements.flatMap((element) => {
    const { name, attribs } = element
    const attributes = Object.entries(attribs).flatMap(([attribute, value]) => [
      ...(/^on|^srcdoc$/i.test(attribute) ? [`<${name} ${attribute}="${value}">`] : []),
      ...(addresses.has(attribute) ? addressProblem(value) : []),
    ])
    return [
      ...(never.has(name) ? [`<${name}>`] : []),
      ...(name === 'script' ? scriptProblem(attribs, DomUtils.textContent(element)) : []),
      ...attributes,
    ]
  })
}

/** Own scripts are files; what stands in the page is data. */
function scriptProblem({ type, src }: Record<string, string>, text: string): string[] {
  if (type === 'application/ld+json')
    return isJson(text) && !text.includes('<') ? [] : [`data that are none: ${text}`]
  return src?.startsWith('/assets/') && !text ? [] : [`<script src="${src}">${text}`]
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** @returns what is wrong with the Markdown twin of a page */
export function unsafeInMarkdown(text: string): string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(`markup ${node.value}`)
    if ('url' in node) found.push(...addressProblem(node.url))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(markdown.parse(text))
  return found
}

/** Markup and entities that stand in a text to be read. */
export function markupIn(words: string): string[] {
  return (
    words.match(
      /<[/!?]?[a-z][^>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|\{[^}]*\}|javascript:|data:text/gi,
    ) ?? []
  )
}
