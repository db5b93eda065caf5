/** The strip that the worker puts at the head of a page's text. */
import type { Correction } from '../lib/export/edition'
import { offline as text } from '../words/en/client/offline'

/** Why a page has a strip. */
export type Strip = {
  /** the page came from the device: the day of the copy, and whether it holds the page that was asked for */
  copy?: { day: string; holdsPage: boolean }
  /** newest first */
  unread: readonly Correction[]
}

/** More stand on the page of the kept site. */
const most = 3

/** @returns the page as it is when there is nothing to say, or when it has no main part */
export function withStrip(html: string, { copy, unread }: Strip): string {
  const lines = [
    ...(copy ? [`<p>${text.copyOf(copy.day)}</p>`] : []),
    ...(copy && !copy.holdsPage ? [`<p><strong>${text.notKept}</strong></p>`] : []),
    ...(unread.length > 0 ? [correctionList(unread)] : []),
  ]
  if (lines.length === 0) return html
  const look = unread.length > 0 ? 'care-urgent' : 'care-routine'
  const strip = `<aside class="care ${look}" aria-label="${text.strip}" data-kept><div class="care-body">${lines.join('')}</div></aside>`
  return html.replace(/<main\b[^>]*>/, (main) => main + strip)
}

function correctionList(unread: readonly Correction[]): string {
  const items = unread
    .slice(0, most)
    .map(
      ({ address, title, note }) =>
        `<li><a href="${escaped(address)}">${escaped(title)}</a>: ${escaped(note)}</li>`,
    )
  return `<p><strong>${text.corrections(unread.length)}</strong></p><ul>${items.join('')}</ul><p><a href="/offline/#corrections">${text.allCorrections}</a></p>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (plain: string) => plain.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
