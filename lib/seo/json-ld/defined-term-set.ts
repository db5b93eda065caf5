import type { DefinedTermSetLeaf } from 'schema-dts'
import type { GlossaryModel } from '../../pages/lists'
import { site } from '../../site'

const url = `${site.origin}/glossary/`
export const termSetId = `${url}#terms`

/** All words of the glossary. */
export function definedTermSet(model: GlossaryModel): DefinedTermSetLeaf {
  return {
    '@type': 'DefinedTermSet',
    '@id': termSetId,
    name: model.head.title,
    url,
    hasDefinedTerm: model.letters.flatMap(({ terms }) =>
      terms.map((term) => ({ '@type': 'DefinedTerm', name: term.label, url: `${site.origin}${term.href}` })),
    ),
  }
}
