/** Files of an export and the HTML pages among them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Document, Element } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'

/** Paths of all files below a folder, relative to it, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** An HTML page of the export: its file and the address that it is served at. */
export type HtmlPage = { file: string; address: string; html: string }

/** A page with its tree and all its elements, parsed once for all that looks at it. */
export type ParsedPage = HtmlPage & { tree: Document; all: Element[] }

/** Of a page and a tree that belong together. */
export function withTree(page: HtmlPage, tree: Document = parseDocument(page.html)): ParsedPage {
  return { ...page, tree, all: DomUtils.findAll(() => true, tree.children) }
}

/** @throws when the folder holds no page: a check that looks at nothing must not pass */
export function readPages(out: string): HtmlPage[] {
  const pages = listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, address: addressOfFile(file), html: readFileSync(join(out, file), 'utf8') }))
  if (pages.length === 0) throw new Error(`no HTML page in ${out}; run "npm run build"`)
  return pages
}

/** The address of a file: of a page, that of its folder. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`
}
