import type { ParsedPage } from '../files'

/** What a page leads to and can be led to. */
export type Linked = { file: string; address: string; ids: ReadonlySet<string>; targets: readonly string[] }

/** Only what is looked up is kept: all trees of a large site do not fit into memory. */
export function linksOf({ file, address, all }: ParsedPage): Linked {
  return {
    file,
    address,
    ids: new Set(all.flatMap(({ attribs }) => attribs.id ?? [])),
    targets: all.flatMap(({ attribs }) => attribs.href ?? attribs.src ?? []),
  }
}

/** Every internal link leads to a page or file of the export, every anchor to an id. @param files paths in out/ */
export function linkProblems(pages: readonly Linked[], files: ReadonlySet<string>): string[] {
  const ids = new Map(pages.map((page) => [page.address, page.ids]))
  return pages.flatMap((page) =>
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

/** An anchor that can not be decoded names no element. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
