import { addressOf, isListAddress, type PageKind } from '../../content/addresses'
import { at } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

export const duplicate: Rule = {
  id: 'duplicate',
  severity: 'error',
  about: 'Addresses, article slugs, titles, descriptions, questions and terms are each used once.',
  check: ({ files }) => {
    return [
      ...twice(files, 'address', (f) => (isPage(f) ? addressOf(f.kind as PageKind, f.id) : undefined), []),
      ...files
        .filter((f) => isPage(f) && isListAddress(addressOf(f.kind as PageKind, f.id)))
        .map((f) => ({
          ...at(f, undefined),
          message: `the address of ${f.path} belongs to a list page; rename the file`,
        })),
      ...twice(files, 'article slug', (f) => (f.kind === 'Article' ? f.id.split('/')[1] : undefined), []),
      ...['title', 'description', 'question', 'term', 'claim'].flatMap((field) =>
        twice(files, field, (f) => (isPage(f) ? f.data?.[field] : undefined), [field]),
      ),
    ]
  },
}

function isPage(file: SourceFile): boolean {
  return file.path.endsWith('.mdx')
}

function twice(files: SourceFile[], name: string, key: (f: SourceFile) => unknown, field: string[]): Found[] {
  const first = new Map<string, SourceFile>()
  return files.flatMap((file) => {
    const value = key(file)
    if (typeof value !== 'string') return []
    const normal = value.trim().toLowerCase()
    const earlier = first.get(normal)
    if (!earlier) {
      first.set(normal, file)
      return []
    }
    return [
      {
        ...at(file, file.placeOf(field)),
        message: `the ${name} "${value}" is already used by ${earlier.path}`,
      },
    ]
  })
}
