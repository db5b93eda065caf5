/** An Atom feed of changed pages. */
import { addresses, pageModel } from '../pages/kinds'
import { site } from '../site'
import { moment, xml } from './xml'

const most = 50

type Entry = {
  url: string
  title: string
  published: string
  modified: string
  /** what changed, else what the page is about */
  summary: string
}

/** Pages that are written and reviewed, newest first, at most 50; pages of one day in the order of the site. */
export function feedEntries(): Entry[] {
  return addresses
    .flatMap((address): Entry[] => {
      const model = pageModel(address)
      const { title, shareTitle, description, published, modified } = model.head
      if (!('review' in model) || !published || !modified) return []
      const change = model.review.changes.find((c) => c.date === modified)
      return [
        {
          url: `${site.origin}${address}`,
          title: shareTitle ?? title,
          published,
          modified,
          summary: change ? `Changed (${change.kind}): ${change.note}` : description,
        },
      ]
    })
    .sort((a, b) => b.modified.localeCompare(a.modified))
    .slice(0, most)
}

export function atomFeed(entries: readonly Entry[]): string {
  const updated = entries[0]?.modified
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${xml(site.name)}: changed pages</title>`,
    `<subtitle>${xml(site.tagline)}</subtitle>`,
    `<id>${site.origin}/feed.xml</id>`,
    `<link rel="self" type="application/atom+xml" href="${site.origin}/feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${site.origin}/"/>`,
    ...(updated ? [`<updated>${moment(updated)}</updated>`] : []),
    `<author><name>${xml(site.publisher ?? site.name)}</name></author>`,
    ...entries.map(
      (entry) =>
        `<entry><title>${xml(entry.title)}</title><id>${entry.url}</id><link href="${entry.url}"/>` +
        `<published>${moment(entry.published)}</published><updated>${moment(entry.modified)}</updated>` +
        `<summary>${xml(entry.summary)}</summary></entry>`,
    ),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}
