import type { DefinedTermLeaf } from 'schema-dts'
import { shownText } from '../../pages/resolve'
import type { TermModel } from '../../pages/term'
import { site } from '../../site'
import { termSetId } from './defined-term-set'

export function definedTerm(model: TermModel): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    name: model.term,
    description: shownText(model.definition),
    ...(model.aliases.length > 0 ? { alternateName: model.aliases } : {}),
    url: `${site.origin}${model.head.address}`,
    inDefinedTermSet: { '@id': termSetId },
  }
}
