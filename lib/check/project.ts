/** All content files together: what the rules look at. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fixedAddresses, openAddresses } from '../content/addresses'
import { type Register, readRegister, registerFile, releasedFile } from '../content/register'
import {
  type Advice,
  type Fact,
  type Finding,
  type Kind,
  kinds,
  type Reference,
  sections,
} from '../content/schema'
import { outline } from '../markdown/text'
import type { Place } from '../markdown/tree'
import { type Coverage, coverageFile, readCoverage } from './coverage'
import { fileProblem, type Problem } from './problem'
import { type ReadText, readText } from './read-file'
import { type MarkedField, markedTexts, readSourceFile, type SourceFile } from './source-file'

export type Project = {
  /** those to be checked */
  files: SourceFile[]
  /** what each address leads to */
  addresses: Map<string, Target>
  /** records that their schema accepts; what is wrong with the others is told by the rule `schema` */
  references: Records<Reference>
  facts: Records<Fact>
  findings: Records<Finding>
  advice: ReadonlyMap<string, Advice>
  /** ids of all records of a kind, accepted or not */
  ids: (kind: Kind) => ReadonlySet<string>
  /** marked front matter of a file, read once */
  marked: (file: SourceFile) => MarkedField[]
  /** topics and their pages; undefined when there is no such list */
  coverage: Coverage | undefined
  /** every released address; undefined when there is no register */
  register: Register | undefined
}

/** Records by id, each read when it is first asked for. */
export type Records<T> = { get: (id: string) => T | undefined }

/** What an address leads to: ids of headings that links may name, and the file shown there, which a list has not. */
export type Target = { headings: ReadonlySet<string>; file?: SourceFile }

/** Files for authors. */
const notContent = [
  'content/LICENSE',
  'content/README.md',
  'content/CHECKS.md',
  coverageFile,
  registerFile,
  releasedFile,
]

/**
 * Takes in every file below `content/`.
 * @param root folder that holds `content/`
 * @param only paths of files and folders to be checked; none: all
 * @returns the project, and problems of files that could not be taken in at all
 * @throws when there is no content folder, or nothing to be checked in it
 */
export function loadProject(
  root: string,
  only: readonly string[] = [],
): { project: Project; problems: Problem[] } {
  const folder = join(root, 'content')
  const paths = list(folder).map((path) => relative(root, path).split(sep).join('/'))
  const problems: Problem[] = []
  const files: SourceFile[] = []
  for (const path of paths.sort()) {
    if (notContent.includes(path)) continue
    const kind = kindOf(path)
    if (!kind) {
      problems.push(fileProblem(path, 'unowned-file', unownedMessage(path)))
      continue
    }
    const { text, problems: unread } = readText(root, path)
    problems.push(...unread)
    if (text !== undefined) files.push(readSourceFile(path, kind, text))
  }
  if (files.length === 0) throw new Error(`no content found in ${folder}; run this in the project's folder`)
  const wanted = files.filter(({ path }) => isBelow(path, only))
  const readList = (path: string, byCommand = false): ReadText =>
    paths.includes(path) ? readText(root, path, byCommand) : { problems: [] }
  const coverage = readList(coverageFile)
  const register = readList(registerFile, true)
  const released = readList(releasedFile, true)
  const unread = [coverage, register, released].flatMap(({ problems }) => problems)
  const found = [...problems, ...unread].filter(({ file }) => isBelow(file, only))
  if (wanted.length + found.length === 0)
    throw new Error(`no page and no record at ${only.join(', ')}; name files or folders below content/`)
  const lists = { coverage: coverage.text, register: register.text, released: released.text }
  return { project: toProject(files, lists, wanted), problems: found }
}

/** Whether a path is one of these, or in a folder among them; all paths are, when there are none. */
function isBelow(path: string, only: readonly string[]): boolean {
  return (
    only.length === 0 || only.some((part) => path === part || path.startsWith(`${part.replace(/\/$/, '')}/`))
  )
}

/** Texts of the lists beside the content; undefined for one that is not there. */
type Lists = { coverage?: string | undefined; register?: string | undefined; released?: string | undefined }

/** Kept beyond one project: a file never changes. */
const marked = new WeakMap<SourceFile, MarkedField[]>()

/** @param wanted files to be checked */
export function toProject(
  files: SourceFile[],
  { coverage, register, released }: Lists = {},
  wanted = files,
): Project {
  const idsByKind = new Map<Kind, Set<string>>()
  for (const { kind, id } of files) idsByKind.set(kind, (idsByKind.get(kind) ?? new Set()).add(id))
  const advice = records<Advice>(files, 'Advice')
  return {
    files: wanted,
    addresses: addresses(files),
    references: records(files, 'Reference'),
    facts: records(files, 'Fact'),
    findings: records(files, 'Finding'),
    advice: new Map(
      [...(idsByKind.get('Advice') ?? [])].flatMap((id) => {
        const record = advice.get(id)
        return record ? [[id, record] as const] : []
      }),
    ),
    ids: (kind) => idsByKind.get(kind) ?? new Set(),
    marked: (file) => known(marked, file, () => markedTexts(file)),
    coverage: coverage === undefined ? undefined : readCoverage(coverage),
    register: register === undefined && released === undefined ? undefined : readRegister(register, released),
  }
}

/** What systems and editors leave beside the files that one works on. */
const leftBehind = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.#.*|#.*#|.*~|\..*\.sw[a-p])$/

function list(folder: string): string[] {
  let entries: import('node:fs').Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    throw new Error(`no folder ${folder}; run this in the project's folder`)
  }
  return entries
    .filter(({ name }) => !leftBehind.test(name))
    .flatMap((entry) => (entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** Which kind a path belongs to: articles lie in a section's folder, all others directly in their own. */
export function kindOf(path: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => {
    const { folder, ext } = kinds[kind]
    const name = '[a-z0-9]+(?:-[a-z0-9]+)*'
    const below = kind === 'Article' ? `(?:${sections.join('|')})/${name}` : name
    return new RegExp(`^content/${folder}/${below}${ext.replace('.', '\\.')}$`).test(path)
  })
}

function unownedMessage(path: string): string {
  const places = Object.values(kinds).map((k) => `content/${k.folder}/*${k.ext}`)
  return `no kind of content owns ${path}; allowed: ${places.join(', ')}; articles lie in a folder named ${sections.join(', ')}; names are lower-case words joined by hyphens`
}

function addresses(files: SourceFile[]): Map<string, Target> {
  const lists = [...fixedAddresses, ...openAddresses].map(
    (address) => [address, { headings: new Set<string>() }] as const,
  )
  const shown = files.flatMap((file) => (file.address ? [[file.address, targetOf(file)] as const] : []))
  return new Map<string, Target>([...lists, ...shown])
}

function targetOf(file: SourceFile): Target {
  return {
    file,
    get headings() {
      return headingsOf(file)
    },
  }
}

function records<T>(files: SourceFile[], kind: Kind): Records<T> {
  const byId = new Map(files.filter((file) => file.kind === kind).map((file) => [file.id, file]))
  const read = new Map<string, T | undefined>()
  return {
    get: (id) =>
      known(read, id, () => {
        const file = byId.get(id)
        return file && (kinds[kind].schema.safeParse(file.data).data as T | undefined)
      }),
  }
}

/** The value for a key, worked out at the first question. */
function known<Key, Value>(
  values: Pick<Map<Key, Value>, 'has' | 'get'> & { set: (key: Key, value: Value) => unknown },
  key: Key,
  workOut: () => Value,
): Value {
  if (!values.has(key)) values.set(key, workOut())
  return values.get(key) as Value
}

/** Ids of the headings of a file. */
export function headingsOf(file: SourceFile): ReadonlySet<string> {
  return new Set(outline(file.body).map((heading) => heading.id))
}

/** Helper for rules: a problem at a place of a file. */
export function at(file: SourceFile, place: Place | undefined): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file: file.path, line: place?.line ?? 1, column: place?.column ?? 1 }
}
