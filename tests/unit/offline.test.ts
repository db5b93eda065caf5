import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { afterUpdate, type Kept } from '@/client/kept-edition'
import { withStrip } from '@/client/kept-strip'
import { keptOnDevice, sizeOfCopy, withSizes, writeOffline, writeWorker } from '@/lib/export/offline'
import { sizeMarks } from '@/lib/pages/offline-marks'

const correction = (id: string) => ({
  id,
  address: `/q/${id}/`,
  title: `Page “${id}”`,
  note: `Wait longer after <${id}> & more.`,
})

describe('the files of a copy', () => {
  test('are the pages of the sitemap, search, the page for wrong addresses, and what pages load', () => {
    const kept = ['404.html', 'index.html', 'q/drive/index.html', 'search/index.html']
    const loaded = [
      '_next/static/chunks/a.css',
      'assets/site.A1.js',
      'icon.svg',
      'pagefind/index/en_1.pf_index',
      'pagefind/pagefind.js',
      'qr/q/drive.svg',
    ]
    const others = [
      '_headers',
      '_redirects',
      'assets/site.A1.js.br',
      'changes.json',
      'data/v1/index.json',
      'embed.js',
      'embed/q/drive/index.html',
      'index.html.gz',
      'q/drive/index.md',
      'q/old/index.html',
      'share/a.png',
      'sitemap.xml',
      'sw.js',
      'v/q/drive/1/index.html',
      'v/404.html',
    ]
    expect(keptOnDevice([...kept, ...loaded, ...others], ['/', '/q/drive/'])).toEqual([...kept, ...loaded])
  })
})

describe('a copy of a folder', () => {
  let out = ''
  const write = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'out-'))
    write(
      'sitemap.xml',
      '<loc>https://a.org/</loc><lastmod>2026-11-28</lastmod><loc>https://a.org/offline/</loc>',
    )
    write('index.html', Buffer.alloc(240_000, 'a'))
    write('index.html.br', Buffer.alloc(10_000))
    write('offline/index.html', `<p>${sizeMarks.sent} and ${sizeMarks.stored}</p>`)
    write(
      'data/v1/changes.json',
      JSON.stringify({
        items: [
          { ...correction('one'), kind: 'safety', url: 'https://a.org/q/one/', date: '2026-11-28' },
          { ...correction('two'), kind: 'meaning', url: 'https://a.org/q/two/', date: '2026-11-27' },
        ],
      }),
    )
  })
  afterEach(() => {
    rmSync(out, { recursive: true })
  })

  test('has its size told as sent and as stored, rounded up', () => {
    expect(sizeOfCopy(out, ['index.html'])).toEqual({ sent: 0.1, stored: 0.3 })
  })
  test('is named in the worker with the checksum of each file, the page with the size included', async () => {
    expect(await writeOffline(out)).toEqual(['offline/index.html', 'sw.js'])
    const page = readFileSync(join(out, 'offline/index.html'))
    expect(page.toString()).toBe('<p>0.1 and 0.3</p>')
    const worker = readFileSync(join(out, 'sw.js'), 'utf8')
    expect(worker).toContain(`sha256-${createHash('sha256').update(page).digest('base64')}`)
    expect(worker).toContain('November 28, 2026')
    expect(worker).toContain('"/offline/"')
    expect(worker).toContain('/q/one/')
    expect(worker).not.toContain('/q/two/')
    expect(() => new Function(worker)).not.toThrow()
  })
  test('makes the same worker of the same files, and another one when a file changes', async () => {
    const worker = async () => {
      await writeWorker(out)
      return readFileSync(join(out, 'sw.js'), 'utf8')
    }
    const first = await worker()
    expect(await worker()).toBe(first)
    write('index.html', 'b')
    expect(await worker()).not.toBe(first)
  })
  test('needs a page that says both sizes', () => {
    expect(() => withSizes(sizeMarks.sent, { sent: 1, stored: 2 })).toThrow(
      '/offline/ does not say the size "stored"',
    )
  })
})

describe('what is remembered of a copy', () => {
  const edition = (...ids: string[]) => ({
    day: 'November 29, 2026',
    files: [['/', 'sha256-x']] as const,
    corrections: ids.map(correction),
  })
  const kept = (known: string[], unread: string[] = []): Kept => ({
    day: 'November 1, 2026',
    files: 1,
    known,
    unread: unread.map(correction),
  })
  const unread = (after: Kept) => after.unread.map(({ id }) => id)

  test('a first copy has no correction to read, and knows all', () => {
    const first = afterUpdate(edition('b', 'a'), undefined)
    expect(first).toEqual({ day: 'November 29, 2026', files: 1, known: ['b', 'a'], unread: [] })
  })
  test('an update has those to read that came since', () => {
    expect(unread(afterUpdate(edition('c', 'b', 'a'), kept(['a'])))).toEqual(['c', 'b'])
  })
  test('what was not read before an update stays, once', () => {
    expect(unread(afterUpdate(edition('c', 'b', 'a'), kept(['b', 'a'], ['b'])))).toEqual(['c', 'b'])
    expect(unread(afterUpdate(edition('b', 'a'), kept(['b', 'a'], ['b'])))).toEqual(['b'])
  })
})

describe('the strip of a page', () => {
  const page = '<body><header>Top</header><main id="main" class="a"><h1>Title</h1></main></body>'
  const copy = { day: 'November 29, 2026', holdsPage: true }

  test('is left out when there is nothing to say, and when a page has no main part', () => {
    expect(withStrip(page, { unread: [] })).toBe(page)
    expect(withStrip('<body></body>', { copy, unread: [] })).toBe('<body></body>')
  })
  test('says the day of the copy at the head of the main part, and changes nothing else', () => {
    const marked = withStrip(page, { copy, unread: [] })
    expect(marked).toMatch(
      /<main id="main" class="a"><aside[^>]*>.*Kept copy, with changes up to November 29, 2026\./,
    )
    expect(marked.replace(/<aside.*<\/aside>/, '')).toBe(page)
    expect(marked).not.toContain('not among those')
  })
  test('says when the copy does not hold the page', () => {
    expect(withStrip(page, { copy: { ...copy, holdsPage: false }, unread: [] })).toContain(
      'this page is not among those that are kept',
    )
  })
  test('tells safety corrections as urgent, three of them, with the way to all, on pages of the network too', () => {
    const marked = withStrip(page, { unread: ['a', 'b', 'c', 'd'].map(correction) })
    expect(marked).toContain('care-urgent')
    expect(marked).toContain('4 safety corrections came since')
    expect(marked.match(/<li>/g)).toHaveLength(3)
    expect(marked).toContain('href="/offline/#corrections"')
    expect(marked).not.toContain('Kept copy')
  })
  test('takes words of a correction as text, and signs of replacing as they are', () => {
    const marked = withStrip(page, {
      unread: [{ id: 'x', address: '/q/"><script>/', title: '<b>$&</b>', note: "A & B $1 $'" }],
    })
    expect(marked).toContain(
      '<a href="/q/&quot;&gt;&lt;script&gt;/">&lt;b&gt;$&amp;&lt;/b&gt;</a>: A &amp; B $1 $\'',
    )
    expect(marked).not.toContain('<script>')
  })
})
