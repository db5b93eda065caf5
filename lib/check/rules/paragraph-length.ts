import { sentences, walkBlocks } from '../../markdown/text'
import { longestParagraph } from '../../readability/measure'
import { at } from '../project'
import type { Rule } from '../rule'

export const paragraphLength: Rule = {
  id: 'paragraph-length',
  severity: 'warning',
  about: `A paragraph has up to ${longestParagraph} sentences.`,
  check: ({ files }) =>
    files.flatMap((file) =>
      [...walkBlocks(file.body)].flatMap((block) => {
        const count = block.t === 'p' ? sentences(block.children).length : 0
        return count > longestParagraph
          ? [
              {
                ...at(file, block.at),
                message: `a paragraph of ${count} sentences (up to ${longestParagraph}); split it`,
              },
            ]
          : []
      }),
    ),
}
