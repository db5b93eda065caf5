/** What a site puts into its page to show an answer or a finding of this one. */
import { words } from '../../words'
import { embedAddress, embedScript } from '../content/addresses'
import { kinds } from '../content/schema'
import { xml } from '../seo/xml'
import { linkTo, site } from '../site'

/** @returns pixels of a frame until a script fits it; most embeds fit, in others people scroll */
export function frameSize(address: string) {
  return { width: 600, height: address.startsWith(kinds.Faq.root) ? 560 : 1_100 }
}

/**
 * @param address of a question or a finding
 * @param name what the frame is called for screen readers
 * @throws when the page has no embed
 */
export function embedCode(address: string, name: string): string {
  const embed = embedAddress(address)
  if (!embed)
    throw new Error(`${address} has no embed; lib/content/addresses.ts names the kinds that have one`)
  const { width, height } = frameSize(address)
  const title = xml(words.embed.frame(name, site.name))
  return [
    `<iframe src="${linkTo(embed)}" title="${title}" width="${width}" height="${height}" style="width:100%;max-width:${width}px;border:0" loading="lazy"></iframe>`,
    `<script async src="${linkTo(embedScript)}"></script>`,
  ].join('\n')
}
