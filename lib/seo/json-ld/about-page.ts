import type { AboutPageLeaf } from 'schema-dts'
import { type Described, pageFields } from './web-page'

export function aboutPage(model: Described): AboutPageLeaf {
  return { '@type': 'AboutPage', ...pageFields(model) }
}
