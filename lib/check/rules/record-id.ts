import { at } from '../project'
import type { Rule } from '../rule'

export const recordId: Rule = {
  id: 'record-id',
  severity: 'error',
  about: 'The id in a record equals its file name.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const found: [string[], unknown][] = [[['id'], file.data?.id]]
      if (file.kind === 'Reference')
        found.push([['csl', 'id'], (file.data?.csl as { id?: unknown } | undefined)?.id])
      return found
        .filter(([, id]) => typeof id === 'string' && id !== file.id)
        .map(([field, id]) => ({
          ...at(file, file.placeOf(field)),
          message: `${field.join('.')} is "${id}" but the file is named "${file.id}"; make them equal`,
        }))
    }),
}
