/** What other sites show in a frame: whole, led back to the page, and left out by search engines. */
import { readFileSync } from 'node:fs'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { embedAddress, oEmbedAddress } from '@/lib/content/addresses'
import { releasedEntries } from '@/lib/content/register'
import { onPaper } from '@/lib/content/versions'
import { listFiles } from '@/lib/export/files'
import { site } from '@/lib/site'
import { language, words } from '@/words'
import { h1, meta, parsedPages } from './parsed'

const pages = new Map(parsedPages.map((page) => [page.address, page]))
const embeds = parsedPages.filter(({ address }) => address.startsWith('/embed/'))
const text = (page: (typeof embeds)[number]) =>
  DomUtils.textContent(page.all.filter(({ name }) => name === 'main')).replace(/\s+/g, ' ')
const link = (page: (typeof embeds)[number], rel: string, type?: string) =>
  page.all.find(
    ({ name, attribs }) => name === 'link' && attribs.rel === rel && (!type || attribs.type === type),
  )?.attribs.href
/** The page of which an embed is a part. */
const pageOf = (embed: (typeof embeds)[number]) => {
  const page = pages.get(new URL(link(embed, 'canonical') ?? '').pathname)
  if (!page) throw new Error(`${embed.file}: its canonical address has no page`)
  return page
}

describe('embeds', () => {
  test('every released question and finding has one, also when it was retired', () => {
    const due = releasedEntries(process.cwd()).flatMap(({ address }) => embedAddress(address) ?? [])
    expect(due.length).toBeGreaterThan(150)
    expect(due.filter((address) => !pages.has(address))).toEqual([])
  })
  test('search engines leave them out and are led to the page', () => {
    expect(embeds.length).toBeGreaterThan(150)
    for (const embed of embeds) {
      expect(meta(embed, 'robots'), embed.file).toContain('noindex')
      expect(meta(pageOf(embed), 'robots'), embed.file).not.toContain('noindex')
    }
    const listing = ['sitemap.xml', 'feed.xml', 'changes.xml', 'changes.json', 'llms.txt']
    expect(listing.filter((file) => readFileSync(`out/${file}`, 'utf8').includes('/embed/'))).toEqual([])
    expect(listFiles('out').filter((file) => /^embed\/.*(?:\.md|\.png)$/.test(file))).toEqual([])
  })
  test('each has question, version, day, review, sources, help and the way to the page', () => {
    for (const embed of embeds) {
      const page = pageOf(embed)
      const says = text(embed)
      expect(h1(embed), embed.file).toBe(h1(page))
      const copy = onPaper(page.address)
      expect(says, embed.file).toContain(
        `${site.name}, version ${copy?.version}, ${language.day(copy?.date ?? '')}. ${words.review.notYet}.`,
      )
      expect(says).toMatch(/\d+ sources?/)
      const links = embed.all.filter(({ name }) => name === 'a').map(({ attribs }) => attribs)
      expect(links.map(({ href }) => href)).toEqual(expect.arrayContaining([page.address, '/help-now/']))
    }
  })
  test('no link stays in the frame, where no other page may be shown', () => {
    const links = embeds.flatMap(({ file, all }) =>
      all.filter(({ name }) => name === 'a').map(({ attribs: { href, target } }) => ({ file, href, target })),
    )
    expect(links.length).toBeGreaterThan(embeds.length)
    expect(links.filter(({ href, target }) => !href?.startsWith('tel:') && target !== '_top')).toEqual([])
  })
  test('the numbers to call stand in every embed whose page has them above its answer', () => {
    const strip = (page: (typeof embeds)[number]) =>
      page.all.some(({ attribs }) => attribs.class?.includes('crisis-strip'))
    const inDanger = embeds.filter((embed) => strip(pageOf(embed)))
    expect(inDanger.length).toBeGreaterThan(5)
    expect(inDanger.filter((embed) => !strip(embed)).map(({ file }) => file)).toEqual([])
  })
  test('they are bare: no header, no footer, no way past one', () => {
    const around = ['header', 'footer', 'nav']
    expect(embeds.flatMap(({ all }) => all.filter(({ name }) => around.includes(name)))).toEqual([])
    expect(embeds.filter(({ html }) => html.includes('href="#main"'))).toEqual([])
    expect(pages.get('/q/drive/')?.html).toContain('href="#main"')
  })
})

/** Of https://oembed.com/, version 1.0: the fields of every answer, and those of "rich". */
const oEmbed = z
  .object({
    type: z.enum(['photo', 'video', 'link', 'rich']),
    version: z.literal('1.0'),
    title: z.string().optional(),
    author_name: z.string().optional(),
    author_url: z.url().optional(),
    provider_name: z.string().optional(),
    provider_url: z.url().optional(),
    cache_age: z.number().optional(),
    thumbnail_url: z.url().optional(),
    thumbnail_width: z.number().optional(),
    thumbnail_height: z.number().optional(),
    html: z.string(),
    width: z.number(),
    height: z.number(),
  })
  .strict()

describe('oEmbed', () => {
  const files = listFiles('out').filter((file) => /^data\/oembed\/.*\.json$/.test(file))
  const read = (file: string) => oEmbed.parse(JSON.parse(readFileSync(`out/${file}`, 'utf8')))
  test('every page with an embed and every embed leads to a file, and no other page does', () => {
    const leads = parsedPages.flatMap((page) => {
      const href = link(page, 'alternate', 'application/json+oembed')
      return href ? [{ address: page.address, file: new URL(href).pathname.slice(1) }] : []
    })
    const due = [...pages.keys()].filter((address) => embedAddress(address))
    expect(due.length).toBeGreaterThan(150)
    expect(leads.map(({ address }) => address).sort()).toEqual(
      [...due, ...embeds.map(({ address }) => address)].sort(),
    )
    expect([...new Set(leads.map(({ file }) => file))].sort()).toEqual(files.sort())
    for (const address of due) expect(files).toContain(oEmbedAddress(address)?.slice(1))
  })
  test('each file is what the specification says, with a frame of the embed that has a name', () => {
    expect(files.length).toBeGreaterThan(150)
    for (const file of files) {
      const { type, title, html, width, height, provider_url } = read(file)
      expect([type, provider_url], file).toEqual(['rich', `${site.origin}/`])
      const [frame, script, ...rest] = DomUtils.findAll(() => true, parseDocument(html).children)
      expect(rest).toEqual([])
      const { pathname, origin } = new URL(frame?.attribs.src ?? '')
      expect([frame?.name, origin, pages.has(pathname)], file).toEqual(['iframe', site.origin, true])
      expect(frame?.attribs).toMatchObject({
        title: `${title} ${site.name}`,
        width: `${width}`,
        height: `${height}`,
      })
      expect(script?.attribs.src).toBe(`${site.origin}/embed.js`)
    }
    expect(listFiles('out')).toContain('embed.js')
  })
})

test('the page for clinics shows the code of the answer on driving', () => {
  const page = pages.get('/clinics/')
  const code = DomUtils.textContent(page?.all.filter(({ name }) => name === 'code') ?? [])
  const { html } = oEmbed.parse(JSON.parse(readFileSync('out/data/oembed/q/drive.json', 'utf8')))
  expect(code).toBe(html)
})

test('hosts that read _headers refuse frames on every page but embeds, with as many rules as they take', () => {
  const rules = readFileSync('out/_headers', 'utf8').trimEnd().split('\n\n')
  expect(rules.length).toBeLessThanOrEqual(100)
  const unframed = rules.flatMap((rule) =>
    rule.includes("Content-Security-Policy: frame-ancestors 'none'") ? (rule.split('\n')[0] ?? '') : [],
  )
  const isUnframed = (address: string) =>
    unframed.some((path) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address))
  expect(
    [...pages.keys()].filter((address) => isUnframed(address) === address.startsWith('/embed/')),
  ).toEqual([])
})
