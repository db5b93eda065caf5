import { DomUtils, parseDocument } from 'htmlparser2'
import type { HtmlPage } from '../files'

/** Every internal link leads to a page or file of the export, every anchor to an id. @param files paths in out/ */
export function linkProblems(pages: readonly HtmlPage[], files: ReadonlySet<string>): string[] {
  const parsed = pages.map((page) => ({ ...page, document: parseDocument(page.html) }))
  const ids = new Map(
    parsed.map((page) => [
      page.address,
      new Set(
        DomUtils.findAll((e) => e.attribs.id !== undefined, page.document.children).map(
          (e) => e.attribs.id ?? '',
        ),
      ),
    ]),
  )
  return parsed.flatMap((page) =>
    DomUtils.findAll(
      (e) => e.attribs.href !== undefined || e.attribs.src !== undefined,
      page.document.children,
    ).flatMap((element) => {
      const href = element.attribs.href ?? element.attribs.src ?? ''
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

/** An anchor that can not be decoded names no element. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
