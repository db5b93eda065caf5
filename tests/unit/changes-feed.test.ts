import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ChangeItem, changeItems } from '@/lib/data/changes'
import { changesAtom, jsonFeed } from '@/lib/seo/changes-feed'
import { site } from '@/lib/site'

const odd = `a < b & "c" ]]> 'd' \u0007 日本 \u{1F600} <script>alert(1)</script>`
const change: ChangeItem = {
  id: '/q/x/#change-2',
  address: '/q/x/',
  url: 'https://a.org/q/x/',
  title: odd,
  date: '2026-11-28',
  kind: 'safety',
  note: odd,
  version: 3,
  before: 'Wait 12 hours.',
  after: 'Wait 24 hours.',
}

/** What jsonfeed.org/version/1.1 asks of the fields that this feed has. */
const feedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      tags: z.array(z.string()),
      _change: z.strictObject({
        severity: z.enum(['safety', 'meaning', 'wording', 'new']),
        version: z.int().optional(),
        before: z.string().optional(),
        after: z.string().optional(),
      }),
    }),
  ),
})

const entriesOf = (xml: string) =>
  DomUtils.getElementsByTagName('entry', parseDocument(xml, { xmlMode: true }).children).map((entry) => {
    const text = (name: string) => DomUtils.textContent(DomUtils.getElementsByTagName(name, entry.children))
    return { id: text('id'), title: text('title'), updated: text('updated'), content: text('content') }
  })

describe('the feeds of changes', () => {
  test('the JSON Feed has the shape of version 1.1, and another shape is refused', () => {
    const feed = JSON.parse(JSON.stringify(jsonFeed(changeItems())))
    expect(feedSchema.parse(feed).items.length).toBeGreaterThan(10)
    expect(feedSchema.safeParse({ ...feed, version: '1.1' }).success).toBe(false)
  })
  test('a change of safety comes with its severity, its old and its new text', () => {
    const [item] = jsonFeed([change]).items
    expect(item).toMatchObject({
      id: `${site.origin}/q/x/#change-2`,
      date_published: '2026-11-28T00:00:00Z',
      tags: ['safety'],
      _change: { severity: 'safety', version: 3, before: 'Wait 12 hours.', after: 'Wait 24 hours.' },
    })
    expect(item?.title).toMatch(/^Safety: /)
    expect(item?.content_text).toContain('Before: Wait 12 hours.\n\nNow: Wait 24 hours.')
  })
  test('odd text comes through XML as it is, without the signs that XML can not hold', () => {
    const xml = changesAtom([change])
    const [entry] = entriesOf(xml)
    const kept = odd.replace('\u0007', '')
    expect(entry?.title).toBe(`Safety: ${kept}`)
    expect(entry?.content.startsWith(kept)).toBe(true)
    expect(xml).not.toContain('<script')
    expect(xml).not.toContain('\u0007')
    expect(xml).not.toContain(']]>')
  })
  test('both tell the same, newest first, safety before others of its day', () => {
    const items = changeItems()
    const json = jsonFeed(items).items
    expect(entriesOf(changesAtom(items)).map(({ id, updated }) => [id, updated])).toEqual(
      json.map(({ id, date_published }) => [id, date_published]),
    )
    const days = json.map(({ date_published }) => date_published)
    expect(days).toEqual([...days].sort().reverse())
    const order = ['safety', 'meaning', 'wording', 'new']
    const keys = items.map(({ date, kind }) => `${date} ${9 - order.indexOf(kind)}`)
    expect(keys).toEqual([...keys].sort().reverse())
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(2)
  })
  test('ids stay when a page changes again', () => {
    const ids = changeItems().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const ofPage = changeItems().filter(({ address }) => address === '/help-now/')
    expect(ofPage.map(({ id }) => id)).toContain('/help-now/#change-1')
    expect(ofPage.at(-1)?.id).toBe('/help-now/#new')
  })
})
