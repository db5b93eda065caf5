/** The search index: Pagefind over the pages that search engines may list. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isText } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { close, createIndex } from 'pagefind'
import type { PageFacts } from '../pages/facts'
import type { HtmlPage, ParsedPage } from './files'

/** Parts of a page that are not its own text. */
const excluded = {
  classes: [
    'no-print',
    'print-only',
    'sources',
    'terms',
    'review',
    'cites',
    'crisis',
    'crisis-strip',
    'meta',
  ],
  tags: ['nav', 'svg', 'script'],
  /** All but parts of the text, which are folded but belong to it. */
  details: 'details:not(.part)',
}
const excludeSelectors = [...excluded.classes.map((name) => `.${name}`), ...excluded.tags, excluded.details]

/** Files of Pagefind's ready-made interfaces, which this site does not use. */
const unused = /ui|modular|highlight|component/

/**
 * Writes the index to `out/pagefind/`.
 * @param facts of each page, by its address
 * @param words of the pages, for the correction of typing errors
 * @returns the number of pages in it
 * @throws when Pagefind reports an error or no page was taken in
 */
export async function writeSearchIndex(
  out: string,
  pages: readonly HtmlPage[],
  facts: ReadonlyMap<string, PageFacts>,
  words: ReadonlySet<string>,
): Promise<number> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors, forceLanguage: 'en' })
  if (!index) throw new Error(`search index: ${errors.join('; ')}`)
  let count = 0
  for (const { address, html } of pages) {
    const page = facts.get(address)
    if (!page?.search) continue
    const added = await index.addHTMLFile({ url: address, content: forIndex(html, page.search, page.head) })
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
  writeFileSync(join(folder, 'words.json'), JSON.stringify([...words].sort()))
  return count
}

/** Words of 4 letters or more in what is searched of a page. Takes the rest out of its tree. */
export function wordsIn({ tree }: ParsedPage, { aliases = [], description }: PageFacts['head']): string[] {
  const main = DomUtils.getElementsByTagName('main', tree.children)
  const skipped = DomUtils.findAll(({ name, attribs }) => {
    const classes = (attribs.class ?? '').split(' ')
    return (
      excluded.tags.includes(name) ||
      (name === 'details' && !classes.includes('part')) ||
      classes.some((one) => excluded.classes.includes(one))
    )
  }, main)
  for (const element of skipped) DomUtils.removeElement(element)
  const texts = DomUtils.filter(isText, main).map((node) => DomUtils.textContent(node))
  return (
    [...texts, ...aliases, description]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  )
}

/** The page with its kind, its description, its short answer, and its other names, which are searched and never shown. */
function forIndex(html: string, kind: string, head: PageFacts['head']): string {
  const { aliases = [], description, answer = '' } = head
  const meta = Object.entries({ kind, aliases: aliases.join(','), about: description, answer }).map(
    ([name, text]) =>
      `<p data-pagefind-meta="${name}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  )
  return html
    .replace('<h1', '<h1 data-pagefind-weight="10"')
    .replace('</main>', `<div data-pagefind-ignore>${meta.join('')}</div></main>`)
}
