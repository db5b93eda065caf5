/** What `npm run addresses` does: it adds addresses, raises versions and retires, and never takes out or lowers. */
import { isShownKind } from '../content/addresses'
import { meaningOf } from '../content/meaning'
import type { Change } from '../content/primitives'
import type { Released, Retired } from '../content/register'
import { nearest } from '../markdown/nearest'
import type { Project } from './project'
import type { SourceFile } from './source-file'

/** All released addresses with what their pages say. */
export type State = ReadonlyMap<string, Released>

function meansOf(file: SourceFile | undefined): Released['means'] {
  return file && isShownKind(file.kind) ? meaningOf(file.kind, file.data) : {}
}

/** The state with the pages that are new; files for programs have no versions. @param day ISO day of the release */
export function withNewPages(project: Project, state: State, day: string): State {
  const added = [...project.addresses]
    .filter(
      ([address, { file }]) => address.endsWith('/') && !state.has(address) && file?.data?.status !== 'draft',
    )
    .map(([address, { file }]): [string, Released] => [
      address,
      { address, kind: file?.kind ?? 'List', released: day, version: 1, means: meansOf(file) },
    ])
  return new Map([...state, ...added])
}

/** The state in which a page says the same in other words. */
export function withNewWording(project: Project, state: State, address: string): State {
  return withEntry(state, { ...entryOf(state, address), means: meansOf(fileOf(project, address)) })
}

export type NewVersion = Pick<Change, 'kind' | 'note' | 'before' | 'after'>

/** The state in which a page has its next version, and the file of the page with the change in it. */
export function withNewVersion(
  project: Project,
  state: State,
  address: string,
  change: NewVersion,
  day: string,
): { state: State; path: string; text: string } {
  const [entry, file] = [entryOf(state, address), fileOf(project, address)]
  const version = entry.version + 1
  const means = meansOf(file)
  const changed = Object.keys({ ...entry.means, ...means }).filter(
    (name) => means[name] !== entry.means[name],
  )
  const told = (said: Released['means']) => changed.flatMap((name) => said[name] ?? []).join(' ') || undefined
  const { kind, note, before = told(entry.means), after = told(means) } = change
  return {
    state: withEntry(state, { ...entry, version, means }),
    path: file.path,
    text: withChange(file.text, { date: day, kind, version, note, before, after }),
  }
}

/** The state in which an address leads to another one. */
export function withRetired(state: State, address: string, retired: Retired['retired']): State {
  return withEntry(state, {
    ...entryOf(state, address),
    retired: { ...retired, to: entryOf(state, retired.to).address },
  })
}

function withEntry(state: State, entry: Released): State {
  return new Map(state).set(entry.address, entry)
}

function entryOf(state: State, address: string): Released {
  const entry = state.get(address)
  if (!entry) throw new Error(`${address} is no released address${nearest(address, [...state.keys()])}`)
  if (entry.retired) throw new Error(`${address} is retired; it leads to ${entry.retired.to}`)
  return entry
}

function fileOf(project: Project, address: string): SourceFile {
  const file = project.addresses.get(address)?.file
  if (!file) throw new Error(`${address} has no file of its own, so it has no versions`)
  return file
}

const quoted: ReadonlySet<string> = new Set(['note', 'before', 'after'])

/** The text of a content file with a change at the head of its list, and `changed` set to its day. */
export function withChange(text: string, change: Change): string {
  const fields = Object.entries(change).filter(([, value]) => value !== undefined)
  if (text.startsWith('{')) return withChangeInJson(text, JSON.stringify(Object.fromEntries(fields)))
  const item = fields
    .map(([name, value]) => `    ${name}: ${quoted.has(name) ? JSON.stringify(value) : value}\n`)
    .join('')
    .replace(/^ {4}/, '  - ')
  const dated = text.replace(/^changed: .*$/m, `changed: ${change.date}`)
  return /^changes:\n/m.test(dated)
    ? dated.replace(/^changes:\n/m, (head) => head + item)
    : dated.replace(/^reviewBy: .*\n/m, (line) => `${line}changes:\n${item}`)
}

function withChangeInJson(text: string, item: string): string {
  return /"changes": \[/.test(text)
    ? text.replace(/"changes": \[\s*/, (head) => `${head}${item},\n    `)
    : text.replace(/\s*}\s*$/, () => `,\n  "changes": [\n    ${item}\n  ]\n}\n`)
}
