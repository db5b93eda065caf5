/** Pages of out/, each parsed once, and small readers of them. */
import type { Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { type ParsedPage, readPages, withTree } from '@/lib/export/files'

export const parsedPages: ParsedPage[] = readPages('out').map((page) => withTree(page))

export function withClass(page: ParsedPage, name: string): Element[] {
  return page.all.filter((e) => (e.attribs.class ?? '').split(' ').includes(name))
}

/** Content of a meta element, by its name or property. */
export function meta(page: ParsedPage, name: string): string | undefined {
  return page.all.find((e) => e.name === 'meta' && (e.attribs.name ?? e.attribs.property) === name)?.attribs
    .content
}

export function h1(page: ParsedPage): string {
  return DomUtils.textContent(page.all.filter((e) => e.name === 'h1'))
}

/** The words of an element without the numbers of sources. */
export function shown(element: Element | undefined): string {
  if (!element) return ''
  const cites = DomUtils.findAll((e) => e.attribs.class === 'cites', element.children)
  const text = (nodes: Element['children']): string =>
    nodes
      .map((node) =>
        cites.includes(node as Element)
          ? ''
          : 'children' in node
            ? text(node.children)
            : DomUtils.textContent(node),
      )
      .join('')
  return text(element.children).replace(/\s+/g, ' ').trim()
}

/** The days of the sitemap, by address. */
export function sitemapDays(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>\s*(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, loc, day]) => [
      new URL(loc ?? '').pathname,
      day ?? '',
    ]),
  )
}
