import { describe, expect, test } from 'vitest'
import { faqs, terms } from '@/lib/content'
import { type NewVersion, onPaper, type Versioned, versionedPages } from '@/lib/content/versions'
import { addresses, pageModel } from '@/lib/pages/kinds'
import { versionModel } from '@/lib/pages/version'

const change = (version: number, kind: 'safety' | 'meaning', more = {}): NewVersion => ({
  date: `2027-01-0${version}`,
  kind,
  note: `Note ${version}.`,
  version,
  ...more,
})
const page: Versioned = {
  address: '/q/drive/',
  title: 'When can I drive?',
  version: 4,
  date: '2027-01-04',
  changes: [
    change(4, 'meaning', { before: 'Old.', after: 'New.' }),
    change(3, 'safety'),
    change(2, 'meaning', { before: 'Only old.' }),
  ],
}

describe('what paper carries', () => {
  test('is the address of a page that says whether the copy is current, for every page that has versions', () => {
    const [faq] = faqs
    expect(faq && onPaper(faq.address)).toEqual({
      href: `/v${faq?.address}1/`,
      version: 1,
      date: faq?.changed,
    })
    expect(versionedPages.size).toBeGreaterThan(250)
    const missing = [...versionedPages.keys()].filter(
      (address) => !addresses.includes(onPaper(address)?.href ?? ''),
    )
    expect(missing).toEqual([])
  })
  test('is nothing of its own for a page without versions', () => {
    expect(onPaper(terms[0]?.address ?? '')).toBeUndefined()
  })
})

describe('the page of a version', () => {
  test('tells what changed since, safety first, then the newest', () => {
    const { state, lead, changes } = versionModel(page, 1)
    expect([state, changes.map(({ note }) => note)]).toEqual(['changed', ['Note 3.', 'Note 4.', 'Note 2.']])
    expect(lead).toContain('It shows version 1. The page has version 4 now, of January 4, 2027.')
    expect(versionModel(page, 3).changes).toEqual([
      { on: 'January 4, 2027', kind: 'meaning', note: 'Note 4.', before: 'Old.', after: 'New.' },
    ])
  })
  test('says that the newest copy is current', () => {
    const { state, lead, changes } = versionModel(page, 4)
    expect([state, changes]).toEqual(['current', []])
    expect(lead).toContain('version 4, of January 4, 2027')
  })
  test('leads to the page, and stays out of search and sitemap', () => {
    const model = pageModel('/v/q/drive/1/')
    expect(model).toMatchObject({ kind: 'version', head: { index: false }, page: { href: '/q/drive/' } })
    expect(pageModel('/v/').head.index).toBe(false)
  })
})
