/** All content files together: what the rules look at. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fixedAddresses } from '../content/addresses'
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
import { readText } from './read-file'
import { type MarkedField, markedTexts, readSourceFile, type SourceFile } from './source-file'

export type Project = {
  files: SourceFile[]
  /** what each address leads to */
  addresses: Map<string, Target>
  /** records that their schema accepts; what is wrong with the others is told by the rule `schema` */
  references: Map<string, Reference>
  facts: Map<string, Fact>
  findings: Map<string, Finding>
  advice: Map<string, Advice>
  /** ids of all records of a kind, accepted or not */
  ids: (kind: Kind) => ReadonlySet<string>
  /** marked front matter of a file, read once */
  marked: (file: SourceFile) => MarkedField[]
  /** topics and their pages; undefined when there is no such list */
  coverage: Coverage | undefined
}

/** What an address leads to: ids of headings that links may name, and the file shown there, which a list has not. */
export type Target = { headings: ReadonlySet<string>; file?: SourceFile }

/** Files for authors. */
const notContent = ['content/LICENSE', 'content/README.md', 'content/CHECKS.md', coverageFile]

/**
 * Reads every file below `content/`.
 * @param root folder that holds `content/`
 * @returns the project, and problems of files that could not be taken in at all
 * @throws when there is no content folder or nothing in it
 */
export function loadProject(root: string): { project: Project; problems: Problem[] } {
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
  const coverage = paths.includes(coverageFile) ? readText(root, coverageFile) : { problems: [] }
  return { project: toProject(files, coverage.text), problems: [...problems, ...coverage.problems] }
}

/** @param coverage text of the list of topics */
export function toProject(files: SourceFile[], coverage?: string): Project {
  const idsByKind = new Map<Kind, Set<string>>()
  for (const { kind, id } of files) idsByKind.set(kind, (idsByKind.get(kind) ?? new Set()).add(id))
  const markedByFile = new Map(files.map((file) => [file, markedTexts(file)]))
  return {
    files,
    addresses: addresses(files),
    references: records(files, 'Reference') as Map<string, Reference>,
    facts: records(files, 'Fact') as Map<string, Fact>,
    findings: records(files, 'Finding') as Map<string, Finding>,
    advice: records(files, 'Advice') as Map<string, Advice>,
    ids: (kind) => idsByKind.get(kind) ?? new Set(),
    marked: (file) => markedByFile.get(file) ?? [],
    coverage: coverage === undefined ? undefined : readCoverage(coverage),
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
  const lists = fixedAddresses.map((address) => [address, { headings: new Set<string>() }] as const)
  const shown = files.flatMap((file) =>
    file.address ? [[file.address, { headings: headingsOf(file), file }] as const] : [],
  )
  return new Map<string, Target>([...lists, ...shown])
}

function records(files: SourceFile[], kind: Kind): Map<string, unknown> {
  return new Map(
    files.flatMap((file) => {
      const read = file.kind === kind ? kinds[kind].schema.safeParse(file.data) : undefined
      return read?.success ? [[file.id, read.data] as const] : []
    }),
  )
}

/** Ids of the headings of a file. */
export function headingsOf(file: SourceFile): ReadonlySet<string> {
  return new Set(outline(file.body).map((heading) => heading.id))
}

/** Helper for rules: a problem at a place of a file. */
export function at(file: SourceFile, place: Place | undefined): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file: file.path, line: place?.line ?? 1, column: place?.column ?? 1 }
}
