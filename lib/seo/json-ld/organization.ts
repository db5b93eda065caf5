import type { OrganizationLeaf } from 'schema-dts'
import { site } from '../../site'
import { largeIcon } from '../icons'

const id = `${site.origin}/#publisher`

/** Who publishes this copy; the name of the site until someone is named. */
export function organization(): OrganizationLeaf {
  return {
    ...publisher(),
    logo: `${site.origin}${largeIcon.path}`,
    ...(site.contact ? { email: site.contact } : {}),
    publishingPrinciples: `${site.origin}/editorial-policy/`,
  }
}

/** The same, as other nodes name it. */
export function publisher(): OrganizationLeaf {
  return { '@type': 'Organization', '@id': id, name: site.publisher ?? site.name, url: `${site.origin}/` }
}
