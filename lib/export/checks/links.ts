import { DomUtils, parseDocument } from 'htmlparser2'
import type { HtmlPage } from '../files'

/** Every internal link leads to a page or file of the export, every anchor to an id. @param files paths in out/ */
export function linkProblems(pages: readonly HtmlPage[], files: ReadonlySet<string>): string[] {
  const read = pages.map(({ file, address, html }) => ({ file, address, ...idsAndTargets(html) }))
  const ids = new Map(read.map((page) => [page.address, page.ids]))
  return read.flatMap((page) =>
    page.targets.flatMap((href) => {
      if (/^(?:https:|tel:|sms:|mailto:)/.test(href)) return []
      const [beforeAnchor = '', anchor] = href.split('#')
      const path = beforeAnchor.split('?')[0] ?? ''
      const target = path || page.address
      const known = ids.get(target)
      if (!known) return files.has(target.slice(1)) ? [] : [`${page.file}: dead link to ${href}`]
      return anchor && !known.has(decoded(anchor)) ? [`${page.file}: no element with the id of ${href}`] : []
    }),
  )
}

/** Only what is looked up is kept: all trees of a large site do not fit into memory. */
function idsAndTargets(html: string): { ids: Set<string>; targets: string[] } {
  const elements = DomUtils.findAll(() => true, parseDocument(html).children)
  return {
    ids: new Set(elements.flatMap(({ attribs }) => attribs.id ?? [])),
    targets: elements.flatMap(({ attribs }) => attribs.href ?? attribs.src ?? []),
  }
}

/** An anchor that can not be decoded names no element. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
