import type { CreativeWorkLeaf } from 'schema-dts'
import type { Source } from '../../pages/shown'

/** A source of the page's list; its address only where readers are sent there too. */
export function creativeWork({ title, link }: Source): CreativeWorkLeaf {
  return { '@type': 'CreativeWork', name: title, ...(link ? { url: link.href } : {}) }
}
