import { addresses, notFound, pageKinds, pageModel } from './kinds'
import type { Head } from './shell'

/** What the steps after the build take from the model of a page, so that they need not read it out of HTML. */
export type PageFacts = {
  address: string
  /** the group of search results that the page belongs to */
  search?: string | undefined
  head: Head
  /** what its QR code holds, of a page that is sent on */
  qr?: string | undefined
}

export function pageFacts(): PageFacts[] {
  return [...addresses.map(pageModel), notFound].map((model) => ({
    address: model.head.address,
    search: pageKinds[model.kind].search,
    head: model.head,
    qr: 'send' in model ? model.send.qr.text : undefined,
  }))
}
