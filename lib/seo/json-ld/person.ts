import type { PersonLeaf } from 'schema-dts'
import type { Reviewer } from '../../content/schema'

/** A clinician who reviewed a page, with the credentials as written. */
export function person({ name, credentials }: Reviewer): PersonLeaf {
  return {
    '@type': 'Person',
    name,
    hasCredential: { '@type': 'EducationalOccupationalCredential', name: credentials },
  }
}
