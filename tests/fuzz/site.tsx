/** The site with one content file changed: what readers and programs would get of the pages that show it. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { SiteFrame } from '../../components/layout/site-frame'
import { Page } from '../../components/pages/page'
import type { Kind } from '../../lib/content/schema'
import {
  advice,
  diagrams,
  documents,
  doors,
  facts,
  findings,
  recordCodes,
  references,
  storyboards,
} from '../../lib/content/source'
import { twinOf } from '../../lib/data/twin'
import { crisisLines } from '../../lib/pages/crisis'
import { footerLinks } from '../../lib/pages/footer'
import { type PageModel, pageKinds, structuredData } from '../../lib/pages/kinds'

/** A page as HTML, its words, and its Markdown twin, if it has one. */
export type Drawn = { html: string; words: string; twin: string | undefined }

type Fields = Record<string, unknown>

const records: Partial<Record<Kind, ReadonlyMap<string, unknown>>> = {
  Advice: advice,
  CodeSystem: recordCodes,
  Diagram: diagrams,
  Door: doors,
  Fact: facts,
  Finding: findings,
  Reference: references,
  Storyboard: storyboards,
}

const makers = new Map(
  Object.entries(pageKinds).flatMap(([kind, { pages }]) =>
    pages.map(([address, model]) => [address, () => ({ kind, ...model() }) as PageModel] as const),
  ),
)

/** Whether this build has a page at an address. */
export const hasPage = (address: string): boolean => makers.has(address)

/** @throws when the page can not be made */
export function draw(address: string): Drawn {
  const model = makers.get(address)?.()
  if (!model) throw new Error(`no page at ${address}`)
  const page = <Page model={model} data={structuredData(model)} crisis={crisisLines()} />
  const html = renderToStaticMarkup(
    model.kind === 'embed' ? page : <SiteFrame links={footerLinks()}>{page}</SiteFrame>,
  )
  return { html, words: wordsOf(html), twin: twinOf(model) }
}

/** What stands on a page to be read. */
function wordsOf(html: string): string {
  const root = parseDocument(html)
  for (const element of DomUtils.findAll(({ name }) => name === 'script' || name === 'style', root.children))
    DomUtils.removeElement(element)
  return DomUtils.textContent(root).replace(/\s+/g, ' ')
}

/**
 * Puts other fields in the place of those of a file, for as long as `look` looks.
 * @param id of the file below its folder
 */
export function withFields<T>(kind: Kind, id: string, fields: Fields, look: () => T): T {
  const documentsOf = (documents as Partial<Record<Kind, { id: string }[]>>)[kind]
  const target = (documentsOf?.find((doc) => doc.id === id) ?? records[kind]?.get(id)) as Fields | undefined
  if (!target) throw new Error(`the site has no ${kind} "${id}"`)
  const { address } = target
  const before = { ...target }
  replace(target, { ...fields, ...(documentsOf ? { id, address } : {}) })
  // Its printed form is kept by the record itself.
  const copy = kind === 'Reference' ? { ...target } : undefined
  if (copy) (references as Map<string, unknown>).set(id, copy)
  try {
    return look()
  } finally {
    replace(target, before)
    if (copy) (references as Map<string, unknown>).set(id, target)
  }
}

function replace(target: Fields, fields: Fields): void {
  for (const name of Object.keys(target)) delete target[name]
  Object.assign(target, fields)
}
