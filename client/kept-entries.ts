/** Everything that a reader entered: name of the field and value, in the order of the page. */
export type Entries = readonly (readonly [name: string, value: string])[]

const version = 1

/** What is kept on the device. @param aside what was kept before and has no place on the page */
export function toKeep(entries: Entries, aside: string): string {
  return JSON.stringify({ version, entries, aside })
}

/**
 * What was kept on the device, also by another version of the page.
 * @param known names of the fields of the page
 * @returns the entries that have a place, and everything else as text, so that no word is lost
 */
export function fromKept(kept: string, known: ReadonlySet<string>): { entries: Entries; aside: string } {
  const data = parsed(kept)
  if (!data) return { entries: [], aside: kept }
  const homeless = data.entries.flatMap(([name, value]) => (known.has(name) ? [] : [`${name}: ${value}`]))
  return {
    entries: data.entries.filter(([name]) => known.has(name)),
    aside: [...(data.aside ? [data.aside] : []), ...homeless].join('\n'),
  }
}

function parsed(kept: string): { entries: Entries; aside: string } | undefined {
  let data: unknown
  try {
    data = JSON.parse(kept)
  } catch {
    return undefined
  }
  const { entries, aside = '' } = (data ?? {}) as { entries?: unknown; aside?: unknown }
  const isEntry = (e: unknown): e is [string, string] =>
    Array.isArray(e) && e.length === 2 && e.every((part) => typeof part === 'string')
  return Array.isArray(entries) && entries.every(isEntry) ? { entries, aside: String(aside) } : undefined
}
