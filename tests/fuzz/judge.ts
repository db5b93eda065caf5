/** What happens to a case, and whether that is as it must be. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import matter from 'gray-matter'
import { parse } from 'yaml'
import { checkProject } from '../../lib/check'
import { coverageFile } from '../../lib/check/coverage'
import { comparePlaces, formatProblem, type Problem } from '../../lib/check/problem'
import { loadProject, type Project, toProject } from '../../lib/check/project'
import { readText } from '../../lib/check/read-file'
import { rules } from '../../lib/check/rules'
import { releasedMeaning } from '../../lib/check/rules/released-meaning'
import type { SourceFile } from '../../lib/check/source-file'
import { isShownKind } from '../../lib/content/addresses'
import { registerFile, releasedFile } from '../../lib/content/register'
import { kinds } from '../../lib/content/schema'
import { bodyOf } from '../../lib/markdown/body'
import type { Case } from './cases'
import { type Drawn, draw, hasPage, withFields } from './site'
import { markupIn, unsafeInHtml, unsafeInMarkdown } from './unsafe'

export type Verdict = {
  /** nothing was found that keeps it from readers */
  accepted: boolean
  problems: Problem[]
  /** what must not be so; none is right */
  wrong: string[]
}

/** The content of this project, read once. */
export type Ground = { project: Project; texts: ReadonlyMap<string, string>; folder: string }

const lists = [coverageFile, registerFile, releasedFile]
/** Needs the register, but no other file. */
const alone = rules.filter((rule) => !rule.across || rule === releasedMeaning)
const across = rules.filter((rule) => !alone.includes(rule))
/** Pages drawn of each case, its own first. */
const mostDrawn = 3

/** @param folder an empty one, for the file of one case at a time */
export function groundOf(root: string, folder: string): Ground {
  const { project, problems } = loadProject(root)
  // Reads all files, so that no case waits for it.
  problems.push(...checkProject(project).filter(({ severity }) => severity === 'error'))
  if (problems.length > 0)
    throw new Error('the content has problems before anything is changed; run "npm run check"')
  const texts = new Map([
    ...project.files.map(({ path, text }) => [path, text] as const),
    ...lists.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  ])
  return { project, texts, folder }
}

export function judge(one: Case, ground: Ground): Verdict {
  try {
    const { problems, file, project } = checked(one, ground)
    const accepted = !problems.some(({ severity }) => severity === 'error')
    return {
      accepted,
      problems,
      wrong: [
        ...wrongIn(problems, one, ground),
        ...(accepted && file ? wrongAsShown(file, project, ground) : []),
      ],
    }
  } catch (error) {
    return { accepted: false, problems: [], wrong: [`it throws ${(error as Error).stack ?? error}`] }
  }
}

/** As the whole check would do it; files that do not name the changed one stay as they are. */
function checked(one: Case, { project: base, texts, folder }: Ground) {
  const content = join(folder, 'content')
  rmSync(content, { recursive: true, force: true })
  // A folder without any content is another matter.
  const [other] = base.files.filter(({ path }) => path !== one.path)
  if (other) write(folder, other.path, Buffer.from(other.text))
  put(one, folder)
  const read = loadProject(folder)
  const problems = read.problems
  const file = read.project.files.find(({ path }) => path === one.at)
  const rest = base.files.filter(({ path }) => path !== one.path && path !== one.at)
  const textOf = (path: string) =>
    path === one.path ? readText(folder, path, path !== coverageFile).text : texts.get(path)
  const whole = toProject(file ? [...rest, file] : rest, {
    coverage: textOf(coverageFile),
    register: textOf(registerFile),
    released: textOf(releasedFile),
  })
  if (file) problems.push(...checkProject({ ...whole, files: [file] }, alone))
  const failed = problems.some(({ severity }) => severity === 'error')
  if (!failed) {
    problems.push(...checkProject(whole, file ? across : [...across, releasedMeaning]))
    // Those that name the file by the name it had, too.
    const named = [file, base.files.find(({ path }) => path === one.path)].filter((one) => one !== undefined)
    const files = rest.filter((other) => named.some((one) => names(other, one)))
    problems.push(...checkProject({ ...whole, files }, alone))
  }
  return { problems: problems.sort(comparePlaces), file, project: whole }
}

function put({ at, holds }: Case, folder: string): void {
  if (holds === 'folder') mkdirSync(join(folder, at), { recursive: true })
  else if ('link' in holds) {
    mkdirSync(dirname(join(folder, at)), { recursive: true })
    symlinkSync(holds.link, join(folder, at))
  } else write(folder, at, holds.bytes)
}

function write(folder: string, path: string, bytes: Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}

/** Whether a file names another one. */
function names({ text }: SourceFile, { id, address }: SourceFile): boolean {
  return (address && text.includes(address)) || new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text)
}

/** A problem names a place that is there, and says in one line that any terminal can show what is wrong. */
function wrongIn(problems: readonly Problem[], { at, holds }: Case, { texts }: Ground): string[] {
  const linesOf = (text: string) => text.split(/\r\n?|\n/)
  const own = linesOf(typeof holds === 'object' && 'bytes' in holds ? holds.bytes.toString() : '')
  return problems.flatMap((problem) => {
    const { file, line, column, message } = problem
    const shown = (file === at ? own : linesOf(texts.get(file) ?? ''))[line - 1]
    const told = formatProblem(problem)
    return [
      ...(shown === undefined || column < 1 || column > shown.length + 1 ? ['no such place'] : []),
      ...(/[\p{C}\u2028\u2029]/u.test(told) ? ['signs that no terminal shows'] : []),
      ...(message.length < 10 || told.length > 1500 ? [`a message of ${message.length} characters`] : []),
    ].map((what) => `${what}: ${JSON.stringify(told).slice(0, 300)}`)
  })
}

const originals = new Map<string, Drawn>()

function original(address: string): Drawn {
  const drawn = originals.get(address) ?? draw(address)
  originals.set(address, drawn)
  return drawn
}

function wrongAsShown(file: SourceFile, project: Project, { project: base }: Ground): string[] {
  const fields = asBuilt(file)
  if (!isDeepStrictEqual(fields, file.data)) return ['the build reads other fields than the check']
  // A new file that nothing names is shown nowhere.
  if (!base.files.some(({ path }) => path === file.path)) return []
  const body = kinds[file.kind].ext === '.mdx' ? { body: bodyOf(matterOf(file.text).content) } : {}
  const own = file.address ? [file.address] : []
  const shown = [
    ...own,
    ...base.files.filter((other) => names(other, file)).flatMap(({ address }) => address ?? []),
  ]
    .filter(hasPage)
    .slice(0, mostDrawn)
  for (const address of shown) original(address)
  return withFields(file.kind, file.id, { ...kinds[file.kind].schema.parse(fields), ...body }, () =>
    shown.flatMap((address) => {
      const before = original(address)
      const after = draw(address)
      const said = address === file.address && isShownKind(file.kind) ? meaningOf(address, project) : []
      const wrong = [
        ...unsafeInHtml(after.html),
        ...(after.twin ? unsafeInMarkdown(after.twin) : []),
        ...markupIn(after.words)
          .filter((piece) => !before.words.includes(piece))
          .map((piece) => `${piece} to be read`),
        ...said
          .filter((text) => before.words.includes(text) && !after.words.includes(text))
          .map((text) => `a change of meaning unsaid: "${text}" is gone`),
      ]
      return wrong.map((what) => `on ${address}: ${what}`)
    }),
  )
}

/** What a page said in short when it was released. */
function meaningOf(address: string, { register }: Project): string[] {
  const line = register?.released.lines.find(({ entry }) => entry.address === address)
  return Object.values(line?.entry.means ?? {})
}

/** As contentlayer reads it. */
function asBuilt({ kind, text }: SourceFile): unknown {
  return kinds[kind].ext === '.json' ? JSON.parse(text) : matterOf(text).data
}

function matterOf(text: string) {
  return matter(text, { engines: { yaml: (yaml: string) => parse(yaml) } })
}
