import { addresses, notFound, pageKinds, pageModel } from './kinds'
import type { Head } from './shell'

/** What the steps after the build take from the model of a page, so that they need not read it out of HTML. */
export type PageFacts = {
  address: string
  /** the group of search results that the page belongs to */
  search?: string | undefined
  head: Head
}

export function pageFacts(): PageFacts[] {
  return [...addresses.map(pageModel), notFound].map(({ kind, head }) => ({
    address: head.address,
    search: pageKinds[kind].search,
    head,
  }))
}
