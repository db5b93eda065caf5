import { at } from '../project'
import type { Rule } from '../rule'
import { inlines } from '../texts'

export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'error',
  about: 'Every picture has a text that says the same.',
  check: (project) =>
    project.files.flatMap((file) =>
      inlines(project, file).flatMap((node) =>
        node.t === 'image' && !node.alt.trim()
          ? [
              {
                ...at(file, node.at),
                message: `picture "${node.src}" has no text; write ![what it shows](${node.src})`,
              },
            ]
          : [],
      ),
    ),
}
