import { walkBlocks } from '../../markdown/text'
import { at } from '../project'
import type { Rule } from '../rule'

export const claimList: Rule = {
  id: 'claim-list',
  severity: 'error',
  about: 'The list of claims stands in articles only.',
  check: ({ files }) =>
    files
      .filter((file) => file.kind !== 'Article')
      .flatMap((file) =>
        [...walkBlocks(file.body)]
          .filter((block) => block.t === 'claimList')
          .map((block) => ({
            ...at(file, block.at),
            message: '<ClaimList /> is drawn in articles only; link to the article that has it',
          })),
      ),
}
