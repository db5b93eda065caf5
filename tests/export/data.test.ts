/** What programs really find in out/: data, twins and feeds. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/export/files'
import { meta, parsedPages } from './parsed'

const files = new Set(listFiles('out'))
const read = (file: string) => readFileSync(`out/${file}`, 'utf8')
/** Links in the head of a page to the same in another type. */
const alternates = parsedPages.flatMap(({ address, all }) =>
  all
    .filter(({ name, attribs }) => name === 'link' && attribs.rel === 'alternate')
    .map(({ attribs }) => ({ address, type: attribs.type, path: new URL(attribs.href ?? '').pathname })),
)

describe('Markdown twins', () => {
  const twins = [...files].filter((file) => file.endsWith('.md'))
  test('stand beside the pages that lead to them, with compressed copies, and nowhere else', () => {
    const led = alternates.filter(({ type }) => type === 'text/markdown')
    expect(led.filter(({ address, path }) => path !== `${address}index.md`)).toEqual([])
    expect(led.map(({ path }) => path.slice(1)).sort()).toEqual(twins.sort())
    expect(twins.length).toBeGreaterThan(400)
    for (const file of twins)
      expect([file, files.has(`${file}.br`), files.has(`${file}.gz`)]).toEqual([file, true, true])
  })
  test('every page that search engines list leads to one', () => {
    const listed = parsedPages.filter((page) => !meta(page, 'robots')?.includes('noindex'))
    expect(twins.length).toBe(listed.length)
  })
  test('begin as their pages do', () => {
    for (const file of twins) expect(read(file), file).toMatch(/^# \S.*\n\n> /)
    expect(read('q/drive/index.md')).toContain('# When can I drive?')
  })
})

describe('data', () => {
  const index = JSON.parse(read('data/v1/index.json'))
  const pathOf = (url: string) => new URL(url).pathname.slice(1)
  test('each file of the index is there with its schema, and is what the index says', () => {
    expect(index.files.length).toBeGreaterThan(7)
    for (const { url, schema, bytes, sha256, count } of index.files) {
      const text = read(pathOf(url))
      expect([url, Buffer.byteLength(text), createHash('sha256').update(text).digest('hex')]).toEqual([
        url,
        bytes,
        sha256,
      ])
      expect(JSON.parse(text)).toMatchObject({ $schema: schema, license: 'CC-BY-4.0' })
      expect(JSON.parse(text).items).toHaveLength(count)
      expect(JSON.parse(read(pathOf(schema))).$id).toBe(schema)
    }
  })
  test('every page and twin that an item names is there', () => {
    const addresses = new Set(parsedPages.map(({ address }) => address))
    const named = index.files.flatMap(({ url }: { url: string }) => JSON.parse(read(pathOf(url))).items)
    const missing = named.filter(
      ({ address, markdown }: { address?: string; markdown?: string }) =>
        (address && !addresses.has(address)) || (markdown && !files.has(pathOf(markdown))),
    )
    expect(named.length).toBeGreaterThan(500)
    expect(missing).toEqual([])
  })
  test('the codes of records stand beside their page, which leads from each to the same place', () => {
    expect(read('connect/codes.json')).toBe(read('data/v1/codes.json'))
    const { items }: { items: { oid: string; code: string; address: string }[] } = JSON.parse(
      read('connect/codes.json'),
    )
    const page = parsedPages.find(({ address }) => address === '/connect/')
    const rows = page?.all.filter(({ attribs }) => attribs['data-code']) ?? []
    expect(items.length).toBeGreaterThan(50)
    expect(rows.map(({ attribs }) => [attribs['data-system'], attribs['data-code'], attribs.href])).toEqual(
      items.map(({ oid, code, address }) => [oid, code, address]),
    )
  })
  test('findings keep the addresses that they had', () => {
    const list: { id: string; data: string }[] = JSON.parse(read('data/findings/index.json'))
    expect(list.length).toBeGreaterThan(50)
    for (const { id, data } of list)
      expect(JSON.parse(read(pathOf(data)))).toMatchObject({ id, page: expect.stringContaining(`/${id}/`) })
  })
})

describe('feeds', () => {
  test('what a page names as a feed is there; the home page names those of changes', () => {
    const feeds = alternates.filter(({ type }) => type !== 'text/markdown')
    expect(feeds.filter(({ path }) => !existsSync(`out${path}`))).toEqual([])
    const home = feeds.filter(({ address }) => address === '/').map(({ type, path }) => [type, path])
    expect(home).toEqual([
      ['application/atom+xml', '/feed.xml'],
      ['application/atom+xml', '/changes.xml'],
      ['application/feed+json', '/changes.json'],
    ])
  })
  test('the feed of changes tells the newest of the data', () => {
    const { items } = JSON.parse(read('changes.json'))
    const newest = JSON.parse(read('data/v1/changes.json')).items.slice(0, items.length)
    const tell = ({ kind, date, title }: { kind: string; date: string; title: string }) => [kind, date, title]
    expect(
      items.map(
        ({ tags, date_published, title }: { tags: string[]; date_published: string; title: string }) => [
          tags[0],
          date_published.slice(0, 10),
          title.slice(title.indexOf(': ') + 2),
        ],
      ),
    ).toEqual(newest.map(tell))
  })
})
