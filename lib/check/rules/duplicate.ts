import { fixedAddresses, isPageKind } from '../../content/addresses'
import { at } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

export const duplicate: Rule = {
  id: 'duplicate',
  severity: 'error',
  across: true,
  about:
    'Addresses, article slugs, titles, descriptions, questions, terms and claims are each used once; a condition has one main benefit and one main harm at most.',
  check: ({ files }) => {
    return [
      ...twice(files, 'address', (f) => f.address, []),
      ...files
        .filter((f) => f.address && fixedAddresses.includes(f.address))
        .map((f) => ({
          ...at(f, undefined),
          message: `the address of ${f.path} belongs to a list page; rename the file`,
        })),
      ...twice(files, 'article slug', (f) => (f.kind === 'Article' ? f.id.split('/')[1] : undefined), []),
      ...['title', 'description', 'question', 'term', 'claim'].flatMap((field) =>
        twice(files, field, (f) => (isPageKind(f.kind) ? f.data?.[field] : undefined), [field]),
      ),
      ...twice(files, 'main finding', mainOf, ['main']),
    ]
  },
}

/** What a finding is the main one of. */
function mainOf({ kind, data }: SourceFile): string | undefined {
  return kind === 'Finding' && data?.main === true ? `${data.condition}, ${data.kindOfOutcome}` : undefined
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
