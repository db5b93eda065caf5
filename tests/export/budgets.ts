/** What a page costs its reader, in bytes as sent with brotli, and the most it may cost. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { HtmlPage } from '@/lib/export/files'

export type PageCost = {
  address: string
  html: number
  css: number
  script: number
  font: number
  /** elements in the page */
  nodes: number
  /** requests of a first view: the page, what it names, and the font that its style sheet names */
  requests: number
}

/** Kilobytes are 1,000 bytes. */
export const budgets = {
  css: 8_000,
  script: 3_000,
  font: 28_000,
  medianArticleHtml: 12_500,
  largestArticleHtml: 25_000,
  firstVisitWithoutFont: 26_000,
  firstVisit: 50_000,
  secondPage: 15_000,
  nodes: 920,
  requests: 6,
} as const

/**
 * @param out folder of the export, with its compressed copies
 * @throws when a page names a file that is not there
 */
export function pageCost(out: string, page: HtmlPage): PageCost {
  const elements = DomUtils.findAll(() => true, parseDocument(page.html).children)
  const links = elements.filter((e) => e.name === 'link')
  const named = (rel: string, as?: string) =>
    links.filter((e) => e.attribs.rel === rel && e.attribs.as === as).map((e) => e.attribs.href ?? '')
  const scripts = elements.flatMap((e) => (e.name === 'script' && e.attribs.src ? [e.attribs.src] : []))
  const [styles, fonts, icons] = [named('stylesheet'), named('preload', 'font'), named('icon')]
  const total = (files: string[]) =>
    files.reduce((sum, file) => sum + sentBytes(out, file.split('?')[0] ?? ''), 0)
  return {
    address: page.address,
    html: sentBytes(out, page.file),
    css: total(styles),
    script: total(scripts),
    font: total(fonts),
    nodes: elements.length,
    requests: 1 + styles.length + scripts.length + fonts.length + Math.min(icons.length, 1),
  }
}

/** Size of the brotli copy, or of the file itself when it has none. */
function sentBytes(out: string, file: string): number {
  const copy = join(out, `${file}.br`)
  return statSync(existsSync(copy) ? copy : join(out, file)).size
}
