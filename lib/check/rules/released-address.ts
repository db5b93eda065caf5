import { type Entry, isRetired, type Retired, registerFile } from '../../content/register'
import { nearest } from '../../markdown/nearest'
import type { Project } from '../project'
import type { Rule } from '../rule'

export const releasedAddress: Rule = {
  id: 'released-address',
  severity: 'error',
  across: true,
  about:
    'A released address leads to its page for good, or is retired and leads to its successor in one step; it is never used for another page.',
  check: (project) => {
    const lines = project.register?.entries.lines ?? []
    const entries = new Map(lines.map(({ entry }) => [entry.address, entry]))
    return lines.flatMap(({ line, entry }) => {
      const message = isRetired(entry) ? retiredProblem(entry, project, entries) : problemOf(entry, project)
      return message ? [{ file: registerFile, line, column: 1, message }] : []
    })
  },
}

/** Kind of what stands at an address now. */
function kindAt({ addresses }: Project, address: string): string | undefined {
  const target = addresses.get(address)
  return target && (target.file?.kind ?? 'List')
}

function problemOf({ address, kind }: Entry, project: Project): string | undefined {
  const now = kindAt(project, address)
  const retire = `retire it: npm run addresses -- --retire ${address} --to /its/successor/ "why"`
  if (!now)
    return `the released address ${address} leads nowhere${nearest(address, [...project.addresses.keys()])}; put its page back, or ${retire}`
  if (project.addresses.get(address)?.file?.data?.status === 'draft')
    return `the released address ${address} is a draft now, so its links are dead; publish it, or ${retire}`
  return now === kind
    ? undefined
    : `${address} was released as ${kind} and is ${now} now; an address is not used again: give the new page another name`
}

function retiredProblem(
  { address, retired: { to } }: Retired,
  project: Project,
  entries: ReadonlyMap<string, Entry>,
): string | undefined {
  if (kindAt(project, address))
    return `${address} is retired and must not be used again; give the page that stands there another name`
  const successor = entries.get(to)
  if (!successor)
    return `the successor of ${address}, ${to}, is no released address${nearest(to, [...entries.keys()])}; name the page that answers now`
  if (!isRetired(successor)) return undefined
  const last = endOf(successor, entries)
  return last
    ? `the successor of ${address}, ${to}, is retired itself; name ${last}, so that readers get there in one step`
    : `${address} leads in a circle through ${to}; name a page that is there`
}

/** Where a chain of successors ends; undefined for a circle and for a step to nowhere. */
function endOf(start: Retired, entries: ReadonlyMap<string, Entry>): string | undefined {
  const seen = new Set<Entry>()
  let entry: Entry | undefined = start
  while (entry && isRetired(entry) && !seen.has(entry)) {
    seen.add(entry)
    entry = entries.get(entry.retired.to)
  }
  return entry && !isRetired(entry) ? entry.address : undefined
}
