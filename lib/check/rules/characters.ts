import type { FieldPath } from '../../content/fields'
import type { Place } from '../../markdown/tree'
import { placeAt } from '../places'
import { at, type Project } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

/** What can hide, reorder or counterfeit text, and what to do about it; the first that fits names a character. */
const strange: readonly (readonly [RegExp, string])[] = [
  [/[^\P{Cc}\n]/u, 'a control character; delete it, or write spaces'],
  [/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u, 'an invisible character; delete it'],
  [/\uFFFD/u, 'a broken character; write what it stood for'],
  [/[\p{Cs}\p{Co}\p{Cn}]/u, 'a character without a meaning; delete it'],
  [/[^\P{Zs} ]/u, 'a special space; write a plain one'],
  [/[^\P{N}0-9]/u, 'a number sign other than 0 to 9; write digits'],
  [/\p{M}/u, 'a mark apart from its letter; write both as one character (NFC)'],
  [
    /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u,
    'a letter that is not Latin; write it in Latin',
  ],
]
const any = new RegExp(strange.map(([{ source }]) => source).join('|'), 'gu')

/** Each strange character of a file is told once: where it stands first, or where an escape such as &#x202E; becomes one. */
export const characters: Rule = {
  id: 'characters',
  severity: 'error',
  about:
    'Text, also behind escapes, is made of Latin letters, the digits 0 to 9, signs, spaces and line feeds; nothing is invisible.',
  check: (project) => project.files.flatMap((file) => inFile(project, file)),
}

function inFile(project: Project, file: SourceFile): Found[] {
  const found = new Map<string, Found>()
  const tell = (text: string, placeOf: (offset: number) => Place) => {
    for (const { 0: character, index } of text.matchAll(any))
      if (!found.has(character))
        found.set(character, { ...at(file, placeOf(index)), message: messageFor(character) })
  }
  tell(file.text, (offset) => placeAt(file.text, offset))
  if (/[&\\]/.test(file.text)) {
    for (const [text, path] of stringsIn(file.data)) tell(text, () => file.placeOf(path))
    const trees = [file.body, ...project.marked(file)]
    for (const [text, path] of stringsIn(trees)) tell(text, () => placeInTree(trees, path))
  }
  return [...found.values()]
}

function messageFor(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `holds U+${code}, ${strange.find(([pattern]) => pattern.test(character))?.[1]}`
}

/** Every string and key below a value, with its path. */
function* stringsIn(value: unknown, path: FieldPath = []): Generator<[string, FieldPath]> {
  if (typeof value === 'string') yield [value, path]
  if (!value || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    yield [key, path]
    yield* stringsIn(inner, [...path, key])
  }
}

/** Place of the innermost node on a path that has one. */
function placeInTree(tree: unknown, path: FieldPath): Place {
  let place: Place = { line: 1, column: 1 }
  let node = tree as Record<string | number, unknown>
  for (const key of path) {
    if (Object.hasOwn(node, 'at')) place = node.at as Place
    node = node[key] as typeof node
  }
  return place
}
