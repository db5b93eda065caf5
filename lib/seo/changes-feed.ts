/** Feeds of what changed, with old and new text: JSON Feed 1.1 and Atom. Days come from content, never from the clock. */
import { words } from '../../words'
import { openFiles } from '../content/addresses'
import type { ChangeItem } from '../data/changes'
import { license } from '../data/license'
import { site } from '../site'
import { moment, xml } from './xml'

export const changesTitle = words.data.changes.title(site.name)

/** Of more, the newest; a day of many corrections has more than a hundred. */
const most = 300

/** What a reader of feeds shows of a change. */
function entry({ id, url, title, date, kind, note, before, after }: ChangeItem) {
  const { kinds, entry, before: was, after: is } = words.data.changes
  return {
    id: `${site.origin}${id}`,
    url,
    title: entry(kinds[kind], title),
    date: moment(date),
    kind,
    text: [note, ...(before ? [`${was} ${before}`] : []), ...(after ? [`${is} ${after}`] : [])].join('\n\n'),
  }
}

/** @param changes newest first */
export function jsonFeed(changes: readonly ChangeItem[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: changesTitle,
    description: words.data.changes.about,
    home_page_url: `${site.origin}/`,
    feed_url: `${site.origin}${openFiles.changes}`,
    language: site.language,
    authors: [{ name: site.publisher ?? site.name, url: `${site.origin}/` }],
    items: changes.slice(0, most).map((change) => {
      const { id, url, title, date, kind, text } = entry(change)
      const { version, before, after } = change
      return {
        id,
        url,
        title,
        content_text: text,
        date_published: date,
        tags: [kind],
        _change: { severity: kind, version, before, after },
      }
    }),
  }
}

/** @param changes newest first */
export function changesAtom(changes: readonly ChangeItem[]): string {
  const shown = changes.slice(0, most).map(entry)
  const [newest] = shown
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${xml(changesTitle)}</title>`,
    `<subtitle>${xml(words.data.changes.about)}</subtitle>`,
    `<id>${site.origin}${openFiles.changesAtom}</id>`,
    `<link rel="self" type="application/atom+xml" href="${site.origin}${openFiles.changesAtom}"/>`,
    `<link rel="alternate" type="text/html" href="${site.origin}/"/>`,
    `<rights>${xml(license.attribution)}</rights>`,
    ...(newest ? [`<updated>${newest.date}</updated>`] : []),
    `<author><name>${xml(site.publisher ?? site.name)}</name></author>`,
    ...shown.map(
      ({ id, url, title, date, kind, text }) =>
        `<entry><title>${xml(title)}</title><id>${xml(id)}</id><link href="${xml(url)}"/>` +
        `<published>${date}</published><updated>${date}</updated>` +
        `<category term="${kind}"/><content type="text">${xml(text)}</content></entry>`,
    ),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}
