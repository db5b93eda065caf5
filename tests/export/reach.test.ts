import { readFileSync } from 'node:fs'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { sitemapAddresses } from '@/lib/export/count-pages'
import { readPages } from '@/lib/export/files'

const pages = new Map(readPages('out').map((page) => [page.address, page.html]))
const links = (html: string) =>
  DomUtils.findAll((e) => e.name === 'a', parseDocument(html).children).map(
    (e) => (e.attribs.href ?? '').split('#')[0] ?? '',
  )

/** Fewest presses from the home page to each page. */
function distances(): Map<string, number> {
  const found = new Map([['/', 0]])
  const queue = ['/']
  for (const address of queue)
    for (const href of links(pages.get(address) ?? ''))
      if (pages.has(href) && !found.has(href)) {
        found.set(href, (found.get(address) ?? 0) + 1)
        queue.push(href)
      }
  return found
}

test('every page of the sitemap is within 3 presses of the home page', () => {
  const steps = distances()
  const addresses = sitemapAddresses(readFileSync('out/sitemap.xml', 'utf8'))
  expect(addresses.length).toBeGreaterThan(300)
  expect(addresses.filter((address) => (steps.get(address) ?? 99) > 3)).toEqual([])
})

test('no page is a dead end: each leads to another page from its text', () => {
  const dead = [...pages].filter(([address, html]) => {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    return links(main).filter((href) => pages.has(href) && href !== address).length === 0
  })
  expect(dead.map(([address]) => address)).toEqual([])
})
