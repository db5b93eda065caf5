import type { CollectionPageLeaf } from 'schema-dts'
import { type Described, type PageFields, pageFields } from './web-page'

/** A page that lists others. */
export function collectionPage(model: Described, more: Partial<PageFields> = {}): CollectionPageLeaf {
  return { '@type': 'CollectionPage', ...pageFields(model), ...more }
}
