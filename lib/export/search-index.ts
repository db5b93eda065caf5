/** The search index: Pagefind over the pages that search engines may list. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { close, createIndex } from 'pagefind'
import { isListAddress } from '../content/addresses'
import type { HtmlPage } from './files'

/** Parts of a page that are not its own text. */
const excludeSelectors = [
  '.no-print',
  '.print-only',
  '.sources',
  '.terms',
  '.review',
  '.cites',
  '.crisis',
  '.meta',
  'nav',
  'svg',
  'details',
]

/** Files of Pagefind's ready-made interfaces, which this site does not use. */
const unused = /ui|modular|highlight|component/

const noindex = /<meta name="robots" content="[^"]*noindex/

type Kind = 'question' | 'article' | 'term' | 'claim'

/** What kind of result a page is; undefined for lists and findings, which articles and questions tell. */
export function kindOfAddress(address: string): Kind | undefined {
  const [first, second, third] = address.split('/').filter(Boolean)
  if (!first || isListAddress(address) || (second === 'findings' && third)) return undefined
  if (first === 'q') return 'question'
  if (first === 'glossary') return 'term'
  return second === 'claims-checked' && third ? 'claim' : 'article'
}

/**
 * Writes the index to `out/pagefind/`.
 * @returns the number of pages in it
 * @throws when Pagefind reports an error or no page was taken in
 */
export async function writeSearchIndex(out: string, pages: readonly HtmlPage[]): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors, forceLanguage: 'en' })
  if (!index) throw new Error(`search index: ${errors.join('; ')}`)
  let count = 0
  for (const { address, html } of pages) {
    const kind = kindOfAddress(address)
    if (!kind || noindex.test(html)) continue
    const added = await index.addHTMLFile({ url: address, content: forIndex(html, kind) })
    if (added.errors.length > 0) throw new Error(`search index: ${address}: ${added.errors.join('; ')}`)
    count++
  }
  if (count === 0) throw new Error('search index: no page to index')
  const folder = join(out, 'pagefind')
  rmSync(folder, { recursive: true, force: true })
  await index.writeFiles({ outputPath: folder })
  await close()
  for (const file of readdirSync(folder))
    if (unused.test(file)) rmSync(join(folder, file), { recursive: true })
  return count
}

/** The page with its kind and its other names, which are searched and never shown. */
function forIndex(html: string, kind: Kind): string {
  const elements = DomUtils.findAll(
    (e) => e.name === 'meta' && e.attribs.name === 'keywords',
    parseDocument(html).children,
  )
  const aliases = elements[0]?.attribs.content ?? ''
  const meta = `<p data-pagefind-meta="kind">${kind}</p><p data-pagefind-meta="aliases">${aliases.replaceAll('<', '&lt;')}</p>`
  return html
    .replace('<h1', '<h1 data-pagefind-weight="10"')
    .replace('</main>', `<div data-pagefind-ignore>${meta}</div></main>`)
}
