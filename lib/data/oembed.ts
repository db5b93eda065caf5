/** What programs that know oEmbed (https://oembed.com/, version 1.0) read of a question or a finding. */
import { z } from 'zod'
import { oEmbedAddress } from '../content/addresses'
import { versionedPages } from '../content/versions'
import { embedCode, frameSize } from '../pages/embed-code'
import { site } from '../site'

const pixels = z.number().int().positive()

const oEmbedSchema = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  /** seconds */
  cache_age: z.number().int().positive(),
  html: z.string().min(1),
  width: pixels,
  height: pixels,
})

/** A file for each page that has an embed, by its path below /data/. */
export function oEmbedFiles(): [file: string, content: () => z.infer<typeof oEmbedSchema>][] {
  return [...versionedPages.values()].flatMap(({ address, title }) => {
    const at = oEmbedAddress(address)
    return at ? [[at.replace(/^\/data\//, ''), () => oEmbed(address, title)]] : []
  })
}

function oEmbed(address: string, title: string) {
  return oEmbedSchema.parse({
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: `${site.origin}/`,
    cache_age: 86_400,
    html: embedCode(address, title),
    ...frameSize(address),
  })
}
