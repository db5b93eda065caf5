/** What a page costs its reader, in bytes as sent with brotli, and the most it may cost. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { HtmlPage } from '@/lib/export/files'
import type { pageKinds } from '@/lib/pages/kinds'

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

/** HTML and elements of the middle page of a kind and HTML of its largest, script and requests of each. */
export type Budget = {
  medianHtml: number
  nodes: number
  largestHtml: number
  script: number
  requests: number
}

/** The goal is 12,000 of HTML: fact boxes with a picture, sources beside each part and sending brought it here. */
const article = { medianHtml: 14_000, nodes: 1_160, largestHtml: 25_000, script: 3_000, requests: 6 }
const short = { ...article, medianHtml: 7_000, nodes: 450, largestHtml: 12_000 }
/** With fields, or heads that sort. */
const list = { ...article, medianHtml: 10_000, nodes: 1_000, script: 4_000 }

/** Kilobytes are 1,000 bytes. What a page loads later, such as search, has its budget in lib/export/client-scripts.ts. */
export const budgets: Record<keyof typeof pageKinds, Budget> = {
  /** with 2 findings and the day in pictures */
  home: { ...short, medianHtml: 10_000, nodes: 650 },
  questions: { ...list, medianHtml: 13_000, largestHtml: 13_000 },
  glossary: list,
  section: short,
  byCondition: list,
  /** a small picture each */
  findings: { ...list, nodes: 1_800 },
  /** every source with what its authors conclude, its limits, and when it was checked */
  references: { ...list, medianHtml: 89_000, nodes: 9_000, largestHtml: 89_000 },
  /** every source, fact and page with its days */
  freshness: { ...list, medianHtml: 45_000, nodes: 7_500, largestHtml: 45_000 },
  /** the questions of all articles, each with its box */
  questionsToAsk: { ...list, nodes: 1_700, script: 5_000 },
  sheet: short,
  /** every part with its card, which waits in a template: the builder loads nothing later */
  handouts: { ...list, medianHtml: 52_000, nodes: 5_000, largestHtml: 52_000, script: 15_000, requests: 7 },
  /** a code drawn on each card */
  handout: { ...short, nodes: 600, medianHtml: 14_000, largestHtml: 16_000 },
  /** the writer of calendar files is most of its script */
  dayPlan: { ...short, medianHtml: 11_000, nodes: 850, script: 27_000 },
  finding: short,
  /** one of them lists the claims, with fields */
  article: { ...article, script: 3_650 },
  /** a worksheet with the fact boxes of all options, and the tool that fills it */
  decision: { ...article, medianHtml: 21_000, nodes: 2_300, largestHtml: 22_000, script: 7_500 },
  faq: { ...short, medianHtml: 7_800 },
  term: short,
  claim: short,
  sitePage: short,
  /** every question with its message and its note */
  clinics: { ...list, medianHtml: 34_000, nodes: 2_600, largestHtml: 34_000, script: 6_000, requests: 7 },
  /** every code with its page */
  connect: { ...short, nodes: 800, script: 4_000 },
  offline: { ...short, script: 5_000, requests: 7 },
  search: short,
  versions: short,
  version: short,
  /** alone in a frame of another site, with the script that tells its height */
  embed: { ...short, medianHtml: 4_000, largestHtml: 6_000, script: 3_300 },
  notFound: short,
}

/** Of every page. What only paper needs is 1,800 of the style sheet. */
export const shared = { css: 12_000, font: 28_000 }

/** To the middle article. The goal without the font is 26,000. */
export const visits = { firstWithoutFont: 29_000, first: 52_000, second: 15_000 }

/**
 * @param out folder of the export, with its compressed copies
 * @throws when a page names a file that is not there
 */
export function pageCost(out: string, page: HtmlPage): PageCost {
  const elements = DomUtils.findAll(() => true, parseDocument(page.html).children)
  const links = elements.filter((e) => e.name === 'link')
  const named = (rel: string, as?: string) =>
    links.filter((e) => e.attribs.rel === rel && e.attribs.as === as).map((e) => e.attribs.href ?? '')
  // A script that several tools of a page name is asked for once.
  const scripts = [
    ...new Set(elements.flatMap((e) => (e.name === 'script' && e.attribs.src ? [e.attribs.src] : []))),
  ]
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
